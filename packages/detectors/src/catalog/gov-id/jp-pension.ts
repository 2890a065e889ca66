import type { CatalogDetector } from "../../catalog-detector.ts";

/** Japanese basic pension number: four and six digits. */
export const jpPension: CatalogDetector = {
  id: "jp-pension",
  dataType: "gov-id.national.jp.pension",
  name: "Japanese basic pension number",
  countries: ["JP"],
  patterns: [
    { regex: String.raw`\d{4}-\d{6}`, score: 0.15 },
    { regex: String.raw`\d{10}`, score: 0.03 },
  ],
  context: {
    raise: ["基礎年金番号", "年金番号", "年金手帳", "国民年金", "厚生年金", "basic pension number", "pension number"],
    lower: ["電話", "郵便"],
  },
  labels: ["基礎年金番号", "年金番号", "basic pension number", "pension number"],
  requiresContext: true,
  examples: {
    hits: ["基礎年金番号 1234-567890", "年金手帳：9876-543210"],
    misses: ["1234-567890", "基礎年金番号 123-567890"],
  },
  sources: ["Japan Pension Service, basic pension numbers"],
};
