import type { CatalogDetector } from "../../catalog-detector.ts";

/** Japanese corporate number: a check digit modulo 9 and twelve digits. */
export const jpCorporateNumber: CatalogDetector = {
  id: "jp-corporate-number",
  dataType: "org-id.number.jp.corporate-number",
  name: "Japanese corporate number",
  countries: ["JP"],
  patterns: [
    { regex: String.raw`[1-9]\d{12}`, score: 0.12 },
    { regex: String.raw`[1-9]-\d{4}-\d{4}-\d{4}`, score: 0.5 },
    { regex: String.raw`T[1-9]\d{12}`, score: 0.6 },
  ],
  check: "jp-corporate-number",
  context: {
    raise: ["法人番号", "corporate number", "インボイス", "登録番号", "適格請求書", "会社法人等番号", "houjin bangou"],
    lower: ["電話", "isbn", "jan", "ean", "barcode"],
  },
  labels: ["法人番号", "corporate number", "登録番号", "インボイス登録番号", "corporate no"],
  examples: {
    hits: ["法人番号 7123456789012", "登録番号 T3987654321098"],
    misses: ["法人番号 8123456789012", "法人番号 0123456789012"],
  },
  knownAs: { google: "JAPAN_CORPORATE_NUMBER" },
  sources: ["Ordinance of the Ministry of Finance 70 of 2014; National Tax Agency, corporate numbers"],
};
