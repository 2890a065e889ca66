import type { CatalogDetector } from "../../catalog-detector.ts";
import { vatNumberWords } from "../../words/vat-number.ts";

/** Italian VAT number: eleven digits, tax office and Luhn. */
export const itVat: CatalogDetector = {
  id: "it-vat",
  dataType: "org-id.number.it.vat",
  name: "Italian VAT number (partita IVA)",
  countries: ["IT"],
  patterns: [
    { regex: String.raw`IT ?\d{11}`, score: 0.9 },
    { regex: String.raw`\d{11}`, score: 0.15 },
  ],
  check: "it-vat",
  context: {
    raise: ["partita iva", "p. iva", "p.iva", "p iva", "piva", "iva", "codice fiscale", ...vatNumberWords],
    lower: ["telefono", "cellulare", "tracking"],
  },
  labels: ["partita iva", "p iva", "piva", "partita iva cf", "vat number", "italian vat", ...vatNumberWords],
  examples: {
    hits: ["partita IVA 12345670124", "P.IVA IT07543200153"],
    misses: ["partita IVA 12345670125", "P.IVA 00000000000", "P.IVA 12345679991"],
  },
  knownAs: { presidio: "IT_VAT_CODE" },
  sources: ["D.P.R. 633/1972, art. 35; Agenzia delle Entrate"],
};
