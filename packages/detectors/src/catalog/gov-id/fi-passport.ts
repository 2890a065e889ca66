import type { CatalogDetector } from "../../catalog-detector.ts";

/** Finnish passport: two letters and seven digits, behind a word for passport. */
export const fiPassport: CatalogDetector = {
  id: "fi-passport",
  dataType: "gov-id.passport.fi",
  name: "Finnish passport number",
  countries: ["FI"],
  patterns: [
    { regex: String.raw`[FPXfpx][A-Za-z]\d{7}`, score: 0.2 },
    { regex: String.raw`[A-Za-z]{2}\d{7}`, score: 0.08 },
  ],
  context: {
    raise: [
      "passi",
      "passin numero",
      "suomen passi",
      "finnish passport",
      "finnish passport number",
      "finnish passport no",
      "passport fi",
      "fi passport",
    ],
  },
  labels: [
    "passin numero",
    "passinumero",
    "finnish passport",
    "passi",
    "suomen passi",
    "finnish passport number",
    "finnish passport no",
    "passport fi",
    "fi passport",
  ],
  requiresContext: true,
  examples: { hits: ["passin numero FP1234567"], misses: ["FP1234567", "passi F01234567"] },
  sources: ["Poliisi, passi"],
};
