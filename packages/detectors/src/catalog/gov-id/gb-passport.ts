import type { CatalogDetector } from "../../catalog-detector.ts";
import { passportLabels, passportWords } from "../../words/passport.ts";

/** UK passport: nine digits or two letters and seven, behind a word for passport. */
export const gbPassport: CatalogDetector = {
  id: "gb-passport",
  dataType: "gov-id.passport.gb",
  name: "UK passport number",
  countries: ["GB"],
  patterns: [
    { regex: String.raw`[A-Za-z]{2}\d{7}`, score: 0.22 },
    { regex: String.raw`\d{9}`, score: 0.03 },
  ],
  context: {
    raise: ["uk passport", "british passport", "hm passport office", ...passportWords],
    lower: ["phone", "order", "utr", "routing"],
  },
  labels: ["uk passport", "british passport", "uk passport number", ...passportLabels],
  requiresContext: true,
  examples: {
    hits: ["British passport AC1234567", "UK passport number AB1234567"],
    misses: ["533401372 people", "UK passport ABC123456", "British passport 53340137"],
  },
  knownAs: { presidio: "UK_PASSPORT", google: "UK_PASSPORT", macie: "UK_PASSPORT_NUMBER" },
  sources: ["HM Passport Office, Basic passport checks"],
};
