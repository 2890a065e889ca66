import type { CatalogDetector } from "../../catalog-detector.ts";
import { passportLabels, passportWords } from "../../words/passport.ts";

/** US passport: nine digits, or a letter and eight, behind a word for passport. */
export const usPassport: CatalogDetector = {
  id: "us-passport",
  dataType: "gov-id.passport.us",
  name: "US passport number",
  countries: ["US"],
  patterns: [
    { regex: String.raw`\d{9}`, score: 0.2 },
    { regex: String.raw`[A-Za-z]\d{8}`, score: 0.2 },
  ],
  context: {
    raise: ["us passport", "united states passport", "american passport", ...passportWords],
    lower: ["ssn", "routing", "phone", "order", "tracking"],
  },
  labels: ["us passport", "us passport number", ...passportLabels],
  requiresContext: true,
  examples: {
    hits: ["passport number 512345678", "US passport A12345678"],
    misses: ["512345678 dollars", "passport number 51234567", "passport number 5123456789"],
  },
  knownAs: { presidio: "US_PASSPORT", google: "US_PASSPORT", macie: "USA_PASSPORT_NUMBER" },
  sources: ["US Department of State, Next Generation Passport (2021): letter and eight digits"],
};
