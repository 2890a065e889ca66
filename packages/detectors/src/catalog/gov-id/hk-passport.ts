import type { CatalogDetector } from "../../catalog-detector.ts";

/** Hong Kong passport: K or H and eight digits, behind a word for passport. */
export const hkPassport: CatalogDetector = {
  id: "hk-passport",
  dataType: "gov-id.passport.hk",
  name: "Hong Kong passport number",
  countries: ["HK"],
  patterns: [{ regex: String.raw`[KHkh][A-Z]?\d{7,8}`, score: 0.3 }],
  context: {
    raise: [
      "hksar passport",
      "hong kong passport",
      "特區護照",
      "香港护照",
      "hong kong passport number",
      "hong kong passport no",
      "passport hk",
      "hk passport",
    ],
  },
  labels: [
    "hksar passport",
    "特區護照",
    "hong kong passport",
    "香港护照",
    "hong kong passport number",
    "hong kong passport no",
    "passport hk",
    "hk passport",
  ],
  requiresContext: true,
  examples: { hits: ["HKSAR passport K12345678", "特區護照 HJ1234567"], misses: ["K12345678", "passport K123456"] },
  sources: ["Immigration Department, HKSAR passport"],
};
