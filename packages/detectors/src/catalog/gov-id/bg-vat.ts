import type { CatalogDetector } from "../../catalog-detector.ts";
import { vatNumberWords } from "../../words/vat-number.ts";

/** Bulgarian company or VAT number: nine digits, or ten of a person. */
export const bgVat: CatalogDetector = {
  id: "bg-vat",
  dataType: "org-id.number.bg.vat",
  name: "Bulgarian VAT number",
  countries: ["BG"],
  patterns: [
    { regex: String.raw`BG ?\d{9}`, score: 0.88 },
    { regex: String.raw`\d{9}`, score: 0.04 },
  ],
  check: "bg-vat",
  context: { raise: ["ддс", "еик", "булстат", "бул стат", "eik", "bulstat", ...vatNumberWords], lower: ["телефон"] },
  labels: ["ддс", "еик", "булстат", "eik", "bulstat", ...vatNumberWords],
  examples: { hits: ["ДДС BG201234563", "ЕИК 831234564"], misses: ["ДДС BG201234564"] },
  sources: ["Агенция по вписванията; НАП; European Commission, VIES"],
};
