import type { CatalogDetector } from "../../catalog-detector.ts";

/** Uzbek passport: two letters and seven digits, behind a word for passport. */
export const uzPassport: CatalogDetector = {
  id: "uz-passport",
  dataType: "gov-id.passport.uz",
  name: "Uzbek passport number",
  countries: ["UZ"],
  patterns: [{ regex: String.raw`[A-Za-z]{2} ?\d{7}`, score: 0.2 }],
  context: {
    raise: [
      "паспорт",
      "pasport",
      "uzbek passport",
      "uzbek passport number",
      "uzbek passport no",
      "passport uz",
      "uz passport",
    ],
  },
  labels: [
    "паспорт",
    "pasport",
    "uzbek passport",
    "uzbek passport number",
    "uzbek passport no",
    "passport uz",
    "uz passport",
  ],
  requiresContext: true,
  examples: { hits: ["Uzbek passport AA1234567"], misses: ["AA1234567"] },
  sources: ["Ministry of Internal Affairs of Uzbekistan"],
};
