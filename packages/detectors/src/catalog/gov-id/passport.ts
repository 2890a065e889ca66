import type { CatalogDetector } from "../../catalog-detector.ts";
import { passportWords } from "../../words/passport.ts";
import { passportLabels } from "../../words/passport.ts";

/** Passport of an unknown country: six to nine letters and digits behind a word for passport. */
export const passport: CatalogDetector = {
  id: "passport",
  dataType: "gov-id.passport",
  name: "Passport number",
  countries: [],
  patterns: [
    { regex: String.raw`[A-Za-z]{1,2} ?\d{6,8}`, score: 0.06 },
    { regex: String.raw`\d{7,9}`, score: 0.05 },
    { regex: String.raw`[A-Za-z]{3}\d{6}`, score: 0.05 },
    { regex: String.raw`\d{2}[A-Za-z]{2}\d{5}`, score: 0.06 },
    { regex: String.raw`[A-Za-z]\d{6}[A-Za-z]{1,2}`, score: 0.05 },
    { regex: String.raw`[A-Z][A-Z\d]{2,7}\d`, score: 0.02 },
  ],
  context: { raise: [...passportWords], lower: ["phone", "order", "tracking"] },
  labels: [...passportLabels],
  requiresContext: true,
  examples: {
    hits: ["passport no X1234567", "Pass-Nr. 123456789", "护照号 AB1234567"],
    misses: ["X1234567", "passport photo", "passport 12"],
  },
  knownAs: { google: "PASSPORT" },
  sources: ["ICAO Doc 9303-4: document number of up to nine characters"],
};
