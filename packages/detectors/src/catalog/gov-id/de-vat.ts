import type { CatalogDetector } from "../../catalog-detector.ts";
import { vatNumberWords } from "../../words/vat-number.ts";

/** German VAT id: DE and nine digits, ISO 7064. */
export const deVat: CatalogDetector = {
  id: "de-vat",
  dataType: "org-id.number.de.vat",
  name: "German VAT number",
  countries: ["DE"],
  patterns: [
    { regex: String.raw`DE ?\d{9}`, score: 0.85 },
    { regex: String.raw`DE[ .-]?\d{3}[ .-]\d{3}[ .-]\d{3}`, score: 0.85 },
    { regex: String.raw`de[ .-]?\d{3}[ .-]?\d{3}[ .-]?\d{3}`, score: 0.6 },
    { regex: String.raw`\d{9}`, score: 0.03 },
  ],
  check: "mod-11-10",
  context: {
    raise: ["ust-id", "ust-idnr", "ust-idnr.", "umsatzsteuer-identifikationsnummer", ...vatNumberWords],
    lower: ["telefon", "iban", "oib"],
  },
  labels: [
    "ust idnr",
    "ust id",
    "ustid",
    "umsatzsteuer id",
    "umsatzsteuer identifikationsnummer",
    "german vat",
    ...vatNumberWords,
  ],
  examples: {
    hits: ["USt-IdNr. DE136695976", "VAT DE 123 456 788"],
    misses: ["USt-IdNr. DE136695977", "USt-IdNr. DE12345678"],
  },
  knownAs: { presidio: "DE_VAT_ID" },
  sources: ["§ 27a UStG; European Commission, VIES: number formats"],
};
