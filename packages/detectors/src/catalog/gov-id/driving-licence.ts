import type { CatalogDetector } from "../../catalog-detector.ts";
import { drivingLicenceWordsEverywhere } from "../../words/driving-licence.ts";

/** Driving licence of an unknown country behind a word for it. */
export const drivingLicence: CatalogDetector = {
  id: "driving-licence",
  dataType: "gov-id.driving-licence",
  name: "Driving licence number",
  countries: [],
  patterns: [
    { regex: String.raw`[A-Za-z]{0,3}\d{5,14}[A-Za-z]{0,2}`, score: 0.04 },
    { regex: String.raw`[\dA-Z]{2,6}(?:[-/ ][\dA-Z]{2,8}){1,4}\d`, score: 0.03 },
  ],
  context: {
    raise: [...drivingLicenceWordsEverywhere],
    lower: ["plate", "software", "license key", "medical", "business license"],
  },
  labels: [...drivingLicenceWordsEverywhere],
  requiresContext: true,
  examples: {
    hits: ["driving licence no 12345678", "permis de conduire 99123456"],
    misses: ["12345678", "driving licence holder"],
  },
  knownAs: { google: "DRIVERS_LICENSE_NUMBER" },
  sources: ["Forms differ by country; Directive 2006/126/EC, annex I"],
};
