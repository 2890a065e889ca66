import type { CatalogDetector } from "../../catalog-detector.ts";
import { passportLabels, passportWords } from "../../words/passport.ts";

/** Australian passport: one or two letters and seven digits, behind a word for passport. */
export const auPassport: CatalogDetector = {
  id: "au-passport",
  dataType: "gov-id.passport.au",
  name: "Australian passport number",
  countries: ["AU"],
  patterns: [
    { regex: String.raw`[A-Za-z]\d{7}`, score: 0.22 },
    { regex: String.raw`[PRpr][A-FU-Za-fu-z]\d{7}`, score: 0.25 },
  ],
  context: { raise: ["australian passport", ...passportWords] },
  labels: ["australian passport", ...passportLabels],
  requiresContext: true,
  examples: { hits: ["Australian passport N1234567", "passport PA1234567"], misses: ["N1234567", "passport N123456"] },
  knownAs: { google: "AUSTRALIA_PASSPORT" },
  sources: ["Australian Passport Office, passport numbers"],
};
