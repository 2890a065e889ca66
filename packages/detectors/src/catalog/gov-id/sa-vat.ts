import type { CatalogDetector } from "../../catalog-detector.ts";
import { vatNumberWords } from "../../words/vat-number.ts";

/** Saudi VAT number: fifteen digits from 3 to 3, behind a word for it. */
export const saVat: CatalogDetector = {
  id: "sa-vat",
  dataType: "org-id.number.sa.vat",
  name: "Saudi VAT number",
  countries: ["SA"],
  patterns: [
    { regex: String.raw`(?:SA)?3\d{13}3`, score: 0.3 },
    { regex: String.raw`(?:SA)?\d{15}`, score: 0.02 },
  ],
  context: { raise: ["الرقم الضريبي", "ضريبة القيمة المضافة", "zatca", "trn", ...vatNumberWords] },
  labels: ["الرقم الضريبي", "trn", ...vatNumberWords],
  requiresContext: true,
  examples: { hits: ["VAT number 310123456700003"], misses: ["310123456700003"] },
  sources: ["Zakat, Tax and Customs Authority"],
};
