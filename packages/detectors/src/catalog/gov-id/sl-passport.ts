import type { CatalogDetector } from "../../catalog-detector.ts";
import { passportWords } from "../../words/passport.ts";
import { passportLabels } from "../../words/passport.ts";

/** Sierra Leonean passport behind a word for passport. */
export const slPassport: CatalogDetector = {
  id: "sl-passport",
  dataType: "gov-id.passport.sl",
  name: "Sierra Leonean passport number",
  countries: ["SL"],
  patterns: [{ regex: String.raw`[EPep][A-Za-z]\d{6,7}`, score: 0.05 }],
  context: { raise: ["sierra leonean passport", ...passportWords] },
  labels: ["sierra leonean passport", ...passportLabels],
  requiresContext: true,
  examples: { hits: ["Sierra Leonean passport ER123456"], misses: ["ER123456", "Sierra Leonean passport ER"] },
  sources: ["Sierra Leone Immigration Department"],
};
