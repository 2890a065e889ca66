import type { CatalogDetector } from "../../catalog-detector.ts";
import { passportLabels, passportWords } from "../../words/passport.ts";

/** German passport: C, F, G, H, J or K and eight characters, behind a word for passport. */
export const dePassport: CatalogDetector = {
  id: "de-passport",
  dataType: "gov-id.passport.de",
  name: "German passport number",
  countries: ["DE"],
  patterns: [
    { regex: String.raw`[CFGHJKLMNPRTVWXYZcfghjklmnprtvwxyz][CFGHJKLMNPRTVWXYZcfghjklmnprtvwxyz\d]{8}\d?`, score: 0.4 },
  ],
  check: "de-passport",
  context: {
    raise: ["reisepass", "german passport", "deutscher pass", "passnummer", ...passportWords],
    lower: ["personalausweis", "identity card"],
  },
  labels: ["reisepass", "reisepassnummer", "german passport", ...passportLabels],
  requiresContext: true,
  examples: {
    hits: ["Reisepass C01X00T478", "Reisepassnummer C01X00T47", "passport CF4GH12P17"],
    misses: ["C01X00T47", "Reisepass C01X00T479", "Reisepass A01X00T47"],
  },
  knownAs: { presidio: "DE_PASSPORT", google: "GERMANY_PASSPORT", macie: "GERMANY_PASSPORT_NUMBER" },
  sources: ["PassV, Anlage 1: Seriennummer", "ICAO Doc 9303-3, 4.9"],
};
