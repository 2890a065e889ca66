import type { CatalogDetector } from "../../catalog-detector.ts";
import { passportWords } from "../../words/passport.ts";
import { passportLabels } from "../../words/passport.ts";

/** Jamaican passport behind a word for passport. */
export const jmPassport: CatalogDetector = {
  id: "jm-passport",
  dataType: "gov-id.passport.jm",
  name: "Jamaican passport number",
  countries: ["JM"],
  patterns: [{ regex: String.raw`[Aa]\d{7}`, score: 0.07 }],
  context: { raise: ["jamaican passport", ...passportWords] },
  labels: ["jamaican passport", ...passportLabels],
  requiresContext: true,
  examples: { hits: ["Jamaican passport A2345678"], misses: ["A2345678", "Jamaican passport A2"] },
  sources: ["Passport, Immigration and Citizenship Agency of Jamaica"],
};
