import type { CatalogDetector } from "../../catalog-detector.ts";
import { vatNumberWords } from "../../words/vat-number.ts";

/** Luxembourg VAT number: LU and eight digits, modulo 89. */
export const luVat: CatalogDetector = {
  id: "lu-vat",
  dataType: "org-id.number.lu.vat",
  name: "Luxembourg VAT number",
  countries: ["LU"],
  patterns: [
    { regex: String.raw`LU ?\d{8}`, score: 0.9 },
    { regex: String.raw`\d{8}`, score: 0.03 },
  ],
  check: "lu-vat",
  context: { raise: ["tva", ...vatNumberWords] },
  labels: [...vatNumberWords],
  examples: { hits: ["TVA LU15027442"], misses: ["TVA LU15027443"] },
  sources: ["AED, numéro de TVA; European Commission, VIES"],
};
