import type { CatalogDetector } from "../../catalog-detector.ts";
import { passportLabels, passportWords } from "../../words/passport.ts";

/** Canadian passport: two letters and six digits, or the form of 2023, behind a word for passport. */
export const caPassport: CatalogDetector = {
  id: "ca-passport",
  dataType: "gov-id.passport.ca",
  name: "Canadian passport number",
  countries: ["CA"],
  patterns: [
    { regex: String.raw`[A-Za-z]{2}\d{6}`, score: 0.2 },
    { regex: String.raw`[A-Za-z]\d{6}[A-Za-z]{2}`, score: 0.4 },
  ],
  context: { raise: ["canadian passport", "passeport canadien", ...passportWords] },
  labels: ["canadian passport", ...passportLabels],
  requiresContext: true,
  examples: {
    hits: ["Canadian passport GA302345", "passport A123456AB"],
    misses: ["GA302345", "Canadian passport GA30234", "passport AZ556378H"],
  },
  knownAs: { google: "CANADA_PASSPORT", macie: "CANADA_PASSPORT_NUMBER" },
  sources: ["Immigration, Refugees and Citizenship Canada, passport number"],
};
