import type { CatalogDetector } from "../../catalog-detector.ts";
import { vatNumberWords } from "../../words/vat-number.ts";

/** Czech VAT number: CZ and a company or birth number. */
export const czVat: CatalogDetector = {
  id: "cz-vat",
  dataType: "org-id.number.cz.vat",
  name: "Czech VAT number",
  countries: ["CZ"],
  patterns: [{ regex: String.raw`CZ ?\d{8,10}`, score: 0.88 }],
  check: "cz-dic",
  context: { raise: ["dič", "dph", ...vatNumberWords] },
  labels: ["dič", ...vatNumberWords],
  examples: { hits: ["DIČ CZ25123459", "DIČ CZ8505151237"], misses: ["DIČ CZ25123450"] },
  sources: ["Finanční správa, DIČ; European Commission, VIES"],
};
