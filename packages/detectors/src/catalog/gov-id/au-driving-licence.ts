import type { CatalogDetector } from "../../catalog-detector.ts";

/** Australian driver licence of a state, behind a word for it. */
export const auDrivingLicence: CatalogDetector = {
  id: "au-driving-licence",
  dataType: "gov-id.driving-licence.au",
  name: "Australian driver licence number",
  countries: ["AU"],
  patterns: [
    { regex: String.raw`\d{6,10}`, score: 0.2 },
    { regex: String.raw`[A-Za-z]\d{5,7}`, score: 0.06 },
    { regex: String.raw`\d{4}[A-Za-z]{2}`, score: 0.2 },
    { regex: String.raw`[A-Za-z]{2}\d{4}`, score: 0.06 },
  ],
  context: {
    raise: [
      "vicroads",
      "nsw licence",
      "qld licence",
      "service nsw",
      "australian driver licence number driving licence",
      "australian driver licence number driving license",
      "australian driver licence number driver licence",
      "australian driver licence number driver license",
      "australian driver licence number licence",
      "au driving licence",
      "driving licence au",
    ],
  },
  labels: [
    "driver licence",
    "driver licence no",
    "driver licence number",
    "vicroads",
    "nsw licence",
    "qld licence",
    "service nsw",
    "australian driver licence number driving licence",
    "australian driver licence number driving license",
    "australian driver licence number driver licence",
    "australian driver licence number driver license",
    "australian driver licence number licence",
    "au driving licence",
    "driving licence au",
  ],
  requiresContext: true,
  examples: {
    hits: ["NSW driver licence 12345678", "driver licence number 1234AB"],
    misses: ["12345678 people", "driver licence"],
  },
  knownAs: { google: "AUSTRALIA_DRIVERS_LICENSE_NUMBER" },
  sources: ["Austroads, NEVDIS; state road authorities"],
};
