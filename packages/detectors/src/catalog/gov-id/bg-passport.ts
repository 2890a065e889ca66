import type { CatalogDetector } from "../../catalog-detector.ts";
import { passportWords } from "../../words/passport.ts";
import { passportLabels } from "../../words/passport.ts";

/** Bulgarian passport behind a word for passport. */
export const bgPassport: CatalogDetector = {
  id: "bg-passport",
  dataType: "gov-id.passport.bg",
  name: "Bulgarian passport number",
  countries: ["BG"],
  patterns: [{ regex: String.raw`\d{9}`, score: 0.06 }],
  context: { raise: ["паспорт", "bulgarian passport", ...passportWords] },
  labels: ["bulgarian passport", ...passportLabels],
  requiresContext: true,
  examples: { hits: ["Bulgarian passport 312345678"], misses: ["312345678", "Bulgarian passport 31"] },
  sources: ["МВР, български лични документи"],
};
