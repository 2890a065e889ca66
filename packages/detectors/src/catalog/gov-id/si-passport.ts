import type { CatalogDetector } from "../../catalog-detector.ts";
import { passportWords } from "../../words/passport.ts";
import { passportLabels } from "../../words/passport.ts";

/** Slovenian passport behind a word for passport. */
export const siPassport: CatalogDetector = {
  id: "si-passport",
  dataType: "gov-id.passport.si",
  name: "Slovenian passport number",
  countries: ["SI"],
  patterns: [{ regex: String.raw`[Pp][A-Za-z]\d{7}`, score: 0.15 }],
  context: { raise: ["potni list", "slovenian passport", ...passportWords] },
  labels: ["slovenian passport", ...passportLabels],
  requiresContext: true,
  examples: { hits: ["Slovenian passport PB1234567"], misses: ["PB1234567", "Slovenian passport PB"] },
  sources: ["Ministrstvo za notranje zadeve, potni list"],
};
