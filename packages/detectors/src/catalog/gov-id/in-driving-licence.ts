import type { CatalogDetector } from "../../catalog-detector.ts";
import { drivingLicenceWords } from "../../words/driving-licence.ts";

/** Indian driving licence: state, RTO, year, seven digits. */
export const inDrivingLicence: CatalogDetector = {
  id: "in-driving-licence",
  dataType: "gov-id.driving-licence.in",
  name: "Indian driving licence number",
  countries: ["IN"],
  patterns: [
    { regex: String.raw`[A-Z]{2}[- ]?\d{2}[ -]?(?:19|20)\d{2}[ -]?\d{7}`, score: 0.6 },
    { regex: String.raw`[A-Z]{2}\d{2}[A-Z]?/\d{2,4}/\d{4,7}`, score: 0.3 },
  ],
  context: { raise: ["sarathi", "ड्राइविंग लाइसेंस", ...drivingLicenceWords] },
  labels: ["dl no", "dl number", ...drivingLicenceWords],
  examples: {
    hits: ["driving licence MH12 20110012345", "DL no KA-01-2015-0001234"],
    misses: ["driving licence MH12 18110012345", "MH12 2011001234"],
  },
  sources: ["Ministry of Road Transport and Highways, Sarathi: format of the licence number"],
};
