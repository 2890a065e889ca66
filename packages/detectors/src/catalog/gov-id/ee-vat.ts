import type { CatalogDetector } from "../../catalog-detector.ts";
import { vatNumberWords } from "../../words/vat-number.ts";

/** Estonian VAT number: EE and nine digits, weights 3, 7, 1. */
export const eeVat: CatalogDetector = {
  id: "ee-vat",
  dataType: "org-id.number.ee.vat",
  name: "Estonian VAT number",
  countries: ["EE"],
  patterns: [{ regex: String.raw`EE ?\d{9}`, score: 0.9 }],
  check: "ee-vat",
  context: { raise: ["kmkr", "käibemaksukohustuslase", ...vatNumberWords] },
  labels: ["kmkr", "kmkr nr", ...vatNumberWords],
  examples: { hits: ["KMKR EE100931105"], misses: ["KMKR EE100931106"] },
  sources: ["Maksu- ja Tolliamet; European Commission, VIES"],
};
