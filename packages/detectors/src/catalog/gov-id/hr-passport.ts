import type { CatalogDetector } from "../../catalog-detector.ts";
import { passportWords } from "../../words/passport.ts";
import { passportLabels } from "../../words/passport.ts";

/** Croatian passport behind a word for passport. */
export const hrPassport: CatalogDetector = {
  id: "hr-passport",
  dataType: "gov-id.passport.hr",
  name: "Croatian passport number",
  countries: ["HR"],
  patterns: [{ regex: String.raw`\d{9}`, score: 0.055 }],
  context: { raise: ["putovnica", "croatian passport", ...passportWords] },
  labels: ["croatian passport", ...passportLabels],
  requiresContext: true,
  examples: { hits: ["Croatian passport 012345678"], misses: ["012345678", "Croatian passport 01"] },
  sources: ["MUP, putovnica"],
};
