import type { CatalogDetector } from "../../catalog-detector.ts";

/** Japanese residence card: two letters, eight digits, two letters. */
export const jpResidenceCard: CatalogDetector = {
  id: "jp-residence-card",
  dataType: "identity.citizenship-immigration.jp.residence-card",
  name: "Japanese residence card number",
  countries: ["JP"],
  patterns: [
    { regex: String.raw`[A-Z]{2}\d{8}[A-Z]{2}`, score: 0.6 },
    { regex: String.raw`[a-z]{2}\d{8}[a-z]{2}`, score: 0.3 },
  ],
  context: { raise: ["在留カード", "在留カード番号", "在留", "residence card", "zairyu", "特別永住者証明書"] },
  labels: ["在留カード番号", "在留カード", "residence card", "residence card number", "zairyu card number"],
  examples: {
    hits: ["在留カード番号 AB12345678CD", "residence card XY87654321ZW"],
    misses: ["在留カード番号 AB1234567CD", "AB123456789CD"],
  },
  sources: ["Immigration Services Agency of Japan, residence cards"],
};
