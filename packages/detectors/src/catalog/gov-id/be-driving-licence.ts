import type { CatalogDetector } from "../../catalog-detector.ts";
import { drivingLicenceWords } from "../../words/driving-licence.ts";

/** Belgian driving licence: ten digits behind a word for it. */
export const beDrivingLicence: CatalogDetector = {
  id: "be-driving-licence",
  dataType: "gov-id.driving-licence.be",
  name: "Belgian driving licence number",
  countries: ["BE"],
  patterns: [{ regex: String.raw`\d{10}`, score: 0.05 }],
  context: { raise: ["rijbewijs", "permis de conduire", ...drivingLicenceWords] },
  labels: ["rijbewijs", "permis de conduire", ...drivingLicenceWords],
  requiresContext: true,
  examples: { hits: ["rijbewijs België 1234567890"], misses: ["1234567890"] },
  knownAs: { macie: "BELGIUM_DRIVERS_LICENSE" },
  sources: ["FOD Mobiliteit en Vervoer, rijbewijs"],
};
