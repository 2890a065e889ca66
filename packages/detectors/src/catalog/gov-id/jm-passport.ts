import type { CatalogDetector } from "../../catalog-detector.ts";

/** Jamaican passport behind a word for passport. */
export const jmPassport: CatalogDetector = {
  id: "jm-passport",
  dataType: "gov-id.passport.jm",
  name: "Jamaican passport number",
  countries: ["JM"],
  patterns: [{ regex: String.raw`[Aa]\d{7}`, score: 0.2 }],
  context: {
    raise: ["jamaican passport", "jamaican passport number", "jamaican passport no", "passport jm", "jm passport"],
  },
  labels: ["jamaican passport", "jamaican passport number", "jamaican passport no", "passport jm", "jm passport"],
  requiresContext: true,
  examples: { hits: ["Jamaican passport A2345678"], misses: ["A2345678", "Jamaican passport A2"] },
  sources: ["Passport, Immigration and Citizenship Agency of Jamaica"],
};
