import type { CatalogDetector } from "../../catalog-detector.ts";
import { drivingLicenceWords } from "../../words/driving-licence.ts";

/** Greek driving licence: nine digits behind a word for it. */
export const grDrivingLicence: CatalogDetector = {
  id: "gr-driving-licence",
  dataType: "gov-id.driving-licence.gr",
  name: "Greek driving licence number",
  countries: ["GR"],
  patterns: [{ regex: String.raw`\d{9}`, score: 0.04 }],
  context: { raise: ["άδεια οδήγησης", "δίπλωμα οδήγησης", "αριθμός άδειας", ...drivingLicenceWords] },
  labels: ["άδεια οδήγησης", ...drivingLicenceWords],
  requiresContext: true,
  examples: { hits: ["άδεια οδήγησης 123456789"], misses: ["123456789"] },
  knownAs: { macie: "GREECE_DRIVERS_LICENSE" },
  sources: ["Υπουργείο Μεταφορών, άδεια οδήγησης"],
};
