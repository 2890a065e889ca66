import type { CatalogDetector } from "../../catalog-detector.ts";

/** Japanese passport: two letters and seven digits, behind a word for passport. */
export const jpPassport: CatalogDetector = {
  id: "jp-passport",
  dataType: "gov-id.passport.jp",
  name: "Japanese passport number",
  countries: ["JP"],
  patterns: [{ regex: String.raw`[MNTOSDXmntosdx][A-Za-z]\d{7}`, score: 0.2 }],
  context: {
    raise: [
      "旅券",
      "旅券番号",
      "パスポート",
      "パスポート番号",
      "japanese passport",
      "japanese passport number",
      "japanese passport no",
      "passport jp",
      "jp passport",
    ],
  },
  labels: [
    "旅券番号",
    "パスポート番号",
    "japanese passport",
    "旅券",
    "パスポート",
    "japanese passport number",
    "japanese passport no",
    "passport jp",
    "jp passport",
  ],
  requiresContext: true,
  examples: {
    hits: ["旅券番号 TK1234567", "パスポート番号：MZ7654321"],
    misses: ["TK1234567", "旅券番号 TK123456", "旅券番号 T12345678"],
  },
  knownAs: { google: "JAPAN_PASSPORT" },
  sources: ["Ministry of Foreign Affairs of Japan, passports"],
};
