import type { CatalogDetector } from "../../catalog-detector.ts";
import { passportLabelsEverywhere, passportWordsEverywhere } from "../../words/passport.ts";

/** Passport of an unknown country: six to nine letters and digits behind a word for passport. */
export const passport: CatalogDetector = {
  id: "passport",
  dataType: "gov-id.passport",
  name: "Passport number",
  countries: [],
  patterns: [
    { regex: String.raw`[A-Za-z]{1,2} ?\d{6,8}`, score: 0.02 },
    { regex: String.raw`\d{7,9}`, score: 0.02 },
    { regex: String.raw`[A-Za-z]{3}\d{6}`, score: 0.02 },
    { regex: String.raw`\d{2}[A-Za-z]{2}\d{5}`, score: 0.02 },
    { regex: String.raw`[A-Za-z]\d{6}[A-Za-z]{1,2}`, score: 0.02 },
    { regex: String.raw`[A-Z][A-Z\d]{2,7}\d`, score: 0.01 },
  ],
  context: { raise: [...passportWordsEverywhere], lower: ["phone", "order", "tracking"] },
  labels: [...passportLabelsEverywhere],
  requiresContext: true,
  examples: {
    hits: ["passport no AB12345678", "Pass-Nr. 1234567", "护照号 ABC123456"],
    misses: ["X1234567", "passport photo", "passport 12"],
  },
  knownAs: { google: "PASSPORT" },
  sources: ["ICAO Doc 9303-4: document number of up to nine characters"],
};
