import type { CatalogDetector } from "../../catalog-detector.ts";
import { vatNumberWords } from "../../words/vat-number.ts";

/** Slovak VAT number: SK and ten digits, a multiple of 11. */
export const skVat: CatalogDetector = {
  id: "sk-vat",
  dataType: "org-id.number.sk.vat",
  name: "Slovak VAT number",
  countries: ["SK"],
  patterns: [
    { regex: String.raw`SK ?[1-9]\d{9}`, score: 0.88 },
    { regex: String.raw`[1-9]\d[234789]\d{7}`, score: 0.05 },
  ],
  check: "sk-vat",
  context: { raise: ["ič dph", "dič", "dph", ...vatNumberWords], lower: ["telefon", "mobil"] },
  labels: ["ič dph", "dič", ...vatNumberWords],
  examples: { hits: ["IČ DPH SK2022749619"], misses: ["IČ DPH SK2022749610"] },
  sources: ["Finančná správa SR; European Commission, VIES"],
};
