import type { CatalogDetector } from "../../catalog-detector.ts";
import { passportWords } from "../../words/passport.ts";
import { passportLabels } from "../../words/passport.ts";

/** Mozambican passport behind a word for passport. */
export const mzPassport: CatalogDetector = {
  id: "mz-passport",
  dataType: "gov-id.passport.mz",
  name: "Mozambican passport number",
  countries: ["MZ"],
  patterns: [{ regex: String.raw`[A-Za-z]{2}\d{7}|\d{9}`, score: 0.06 }],
  context: { raise: ["mozambican passport", ...passportWords] },
  labels: ["mozambican passport", ...passportLabels],
  requiresContext: true,
  examples: { hits: ["Mozambican passport AB1234567"], misses: ["AB1234567", "Mozambican passport AB"] },
  sources: ["SENAMI Moçambique"],
};
