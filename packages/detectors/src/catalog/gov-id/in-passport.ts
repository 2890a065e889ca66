import type { CatalogDetector } from "../../catalog-detector.ts";
import { passportLabels, passportWords } from "../../words/passport.ts";

/** Indian passport: a letter and seven digits, behind a word for passport. */
export const inPassport: CatalogDetector = {
  id: "in-passport",
  dataType: "gov-id.passport.in",
  name: "Indian passport number",
  countries: ["IN"],
  patterns: [{ regex: String.raw`[A-PR-WYa-pr-wy][1-9]\d ?\d{4}[1-9]`, score: 0.25 }],
  context: { raise: ["indian passport", "पासपोर्ट", ...passportWords] },
  labels: ["indian passport", "पासपोर्ट", ...passportLabels],
  requiresContext: true,
  examples: {
    hits: ["passport number J8369854", "Indian passport: M1234567", "पासपोर्ट K1234561"],
    misses: ["J8369854", "passport number Q8369854", "passport number J0369854", "passport number J836985"],
  },
  knownAs: { presidio: "IN_PASSPORT", google: "INDIA_PASSPORT" },
  sources: ["Ministry of External Affairs of India, passport numbers"],
};
