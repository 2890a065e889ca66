import type { CatalogDetector } from "../../catalog-detector.ts";

/** Thai identity number: thirteen digits, modulo 11. */
export const thNationalId: CatalogDetector = {
  id: "th-national-id",
  dataType: "gov-id.national.th.national-id",
  name: "Thai national id",
  countries: ["TH"],
  patterns: [
    { regex: String.raw`[1-9]-\d{4}-\d{5}-\d{2}-\d`, score: 0.97 },
    { regex: String.raw`[1-9] \d{4} \d{5} \d{2} \d`, score: 0.9 },
    { regex: String.raw`[1-9]\d{12}`, score: 0.2 },
  ],
  check: "th-national-id",
  context: {
    raise: [
      "เลขบัตรประชาชน",
      "เลขประจำตัวประชาชน",
      "บัตรประชาชน",
      "บัตรประจำตัวประชาชน",
      "thai id",
      "thai national id",
      "national id",
      "citizen id",
      "เลขประจำตัวผู้เสียภาษี",
    ],
    lower: ["ean", "gtin", "isbn", "barcode", "โทร", "เบอร์"],
  },
  labels: [
    "เลขบัตรประชาชน",
    "เลขประจำตัวประชาชน",
    "บัตรประชาชน",
    "thai id",
    "thai national id",
    "national id",
    "citizen id",
    "id card number",
    "id card",
  ],
  examples: {
    hits: ["เลขประจำตัวประชาชน 1-2345-67890-12-1", "Thai ID 3100901234561"],
    misses: ["เลขประจำตัวประชาชน 1-2345-67890-12-2", "Thai ID 0100901234567"],
  },
  knownAs: { presidio: "TH_TNIN", google: "THAILAND_NATIONAL_ID_NUMBER" },
  sources: ["Department of Provincial Administration, Population Identification Number"],
};
