import type { CatalogDetector } from "../../catalog-detector.ts";
import { vatNumberWords } from "../../words/vat-number.ts";

/** Maltese VAT number: MT and eight digits, modulo 37. */
export const mtVat: CatalogDetector = {
  id: "mt-vat",
  dataType: "org-id.number.mt.vat",
  name: "Maltese VAT number",
  countries: ["MT"],
  patterns: [
    { regex: String.raw`MT ?\d{8}`, score: 0.9 },
    { regex: String.raw`\d{4}-\d{4}`, score: 0.1 },
  ],
  check: "mt-vat",
  context: { raise: [...vatNumberWords] },
  labels: [...vatNumberWords],
  examples: { hits: ["VAT MT11679112"], misses: ["VAT MT11679113"] },
  sources: ["Malta Tax and Customs Administration; European Commission, VIES"],
};
