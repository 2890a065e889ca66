import type { CatalogDetector } from "../../catalog-detector.ts";
import { vatNumberWords } from "../../words/vat-number.ts";

/** Irish VAT number: seven digits and one or two letters, modulo 23. */
export const ieVat: CatalogDetector = {
  id: "ie-vat",
  dataType: "org-id.number.ie.vat",
  name: "Irish VAT number",
  countries: ["IE"],
  patterns: [
    { regex: String.raw`IE ?\d{7}[A-W][A-I]?`, score: 0.9 },
    { regex: String.raw`IE ?\d[A-Z+*]\d{5}[A-W]`, score: 0.7 },
  ],
  check: "ie-vat",
  context: { raise: ["vat", "revenue", ...vatNumberWords] },
  labels: [...vatNumberWords],
  examples: { hits: ["VAT IE6433435F"], misses: ["VAT IE6433435G"] },
  sources: ["Revenue Commissioners, VAT; European Commission, VIES"],
};
