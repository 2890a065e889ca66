import type { CatalogDetector } from "../../catalog-detector.ts";

/** Azerbaijani passport: a letter and eight digits, behind a word for passport. */
export const azPassport: CatalogDetector = {
  id: "az-passport",
  dataType: "gov-id.passport.az",
  name: "Azerbaijani passport number",
  countries: ["AZ"],
  patterns: [{ regex: String.raw`[A-Za-z]\d{8}`, score: 0.2 }],
  context: {
    raise: [
      "azerbaijani passport",
      "azerbaijan passport",
      "pasport",
      "şəxsiyyət",
      "azerbaijani passport number",
      "azerbaijani passport no",
      "passport az",
      "az passport",
    ],
  },
  labels: [
    "azerbaijani passport",
    "azerbaijan passport",
    "pasport",
    "şəxsiyyət",
    "azerbaijani passport number",
    "azerbaijani passport no",
    "passport az",
    "az passport",
  ],
  requiresContext: true,
  examples: { hits: ["Azerbaijani passport C01234567"], misses: ["C01234567"] },
  sources: ["Ministry of Internal Affairs of Azerbaijan"],
};
