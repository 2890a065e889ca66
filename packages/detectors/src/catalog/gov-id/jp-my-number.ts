import type { CatalogDetector } from "../../catalog-detector.ts";

/** Japanese individual number (My Number): twelve digits, modulo 11. */
export const jpMyNumber: CatalogDetector = {
  id: "jp-my-number",
  dataType: "gov-id.national.jp.my-number",
  name: "Japanese My Number",
  countries: ["JP"],
  patterns: [
    { regex: String.raw`\d{12}`, score: 0.12 },
    { regex: String.raw`\d{4}[ -]\d{4}[ -]\d{4}`, score: 0.25 },
  ],
  check: "jp-my-number",
  context: {
    raise: [
      "マイナンバー",
      "個人番号",
      "my number",
      "mynumber",
      "individual number",
      "マイナンバーカード",
      "通知カード",
    ],
    lower: ["口座", "電話", "注文", "伝票", "aadhaar", "order", "card"],
  },
  labels: ["マイナンバー", "個人番号", "my number", "mynumber", "individual number", "my number jp"],
  examples: {
    hits: ["マイナンバー：123456789018", "個人番号 9876 5432 1093", "My Number 456789012346"],
    misses: ["マイナンバー：123456789019", "マイナンバー：12345678901", "000000000000"],
  },
  knownAs: { google: "JAPAN_INDIVIDUAL_NUMBER" },
  sources: ["Ordinance of the Ministry of Internal Affairs 85 of 2014, article 5"],
};
