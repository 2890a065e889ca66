import type { CatalogDetector } from "../../catalog-detector.ts";
import { passportWords } from "../../words/passport.ts";
import { passportLabels } from "../../words/passport.ts";

/** Thai passport: one or two letters and six or seven digits, behind a word for passport. */
export const thPassport: CatalogDetector = {
  id: "th-passport",
  dataType: "gov-id.passport.th",
  name: "Thai passport number",
  countries: ["TH"],
  patterns: [{ regex: String.raw`[A-Za-z]{1,2}\d{6,7}`, score: 0.07 }],
  context: { raise: ["หนังสือเดินทาง", "thai passport", ...passportWords] },
  labels: ["หนังสือเดินทาง", "เลขหนังสือเดินทาง", ...passportLabels],
  requiresContext: true,
  examples: { hits: ["หนังสือเดินทาง AA1234567"], misses: ["AA1234567"] },
  sources: ["Department of Consular Affairs of Thailand"],
};
