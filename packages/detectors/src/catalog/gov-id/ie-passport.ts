import type { CatalogDetector } from "../../catalog-detector.ts";

/** Irish passport: two letters and seven digits, behind a word for passport. */
export const iePassport: CatalogDetector = {
  id: "ie-passport",
  dataType: "gov-id.passport.ie",
  name: "Irish passport number",
  countries: ["IE"],
  patterns: [{ regex: String.raw`[LPXlpx][A-Za-z\d]\d{7}`, score: 0.2 }],
  context: {
    raise: [
      "irish passport",
      "pas éireannach",
      "irish passport number",
      "irish passport no",
      "passport ie",
      "ie passport",
    ],
  },
  labels: [
    "irish passport",
    "pas éireannach",
    "irish passport number",
    "irish passport no",
    "passport ie",
    "ie passport",
  ],
  requiresContext: true,
  examples: { hits: ["Irish passport PA1234567"], misses: ["PA1234567", "Irish passport PA12345"] },
  knownAs: { google: "IRELAND_PASSPORT" },
  sources: ["Department of Foreign Affairs, passports"],
};
