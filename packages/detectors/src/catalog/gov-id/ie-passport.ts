import type { CatalogDetector } from "../../catalog-detector.ts";
import { passportWords } from "../../words/passport.ts";
import { passportLabels } from "../../words/passport.ts";

/** Irish passport: two letters and seven digits, behind a word for passport. */
export const iePassport: CatalogDetector = {
  id: "ie-passport",
  dataType: "gov-id.passport.ie",
  name: "Irish passport number",
  countries: ["IE"],
  patterns: [{ regex: String.raw`[LPXlpx][A-Za-z\d]\d{7}`, score: 0.2 }],
  context: { raise: ["irish passport", "pas éireannach", ...passportWords] },
  labels: ["irish passport", ...passportLabels],
  requiresContext: true,
  examples: { hits: ["Irish passport PA1234567"], misses: ["PA1234567", "Irish passport PA12345"] },
  knownAs: { google: "IRELAND_PASSPORT" },
  sources: ["Department of Foreign Affairs, passports"],
};
