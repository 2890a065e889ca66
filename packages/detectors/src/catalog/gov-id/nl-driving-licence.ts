import type { CatalogDetector } from "../../catalog-detector.ts";
import { drivingLicenceWords } from "../../words/driving-licence.ts";

/** Dutch driving licence: ten digits behind a word for it. */
export const nlDrivingLicence: CatalogDetector = {
  id: "nl-driving-licence",
  dataType: "gov-id.driving-licence.nl",
  name: "Dutch driving licence number",
  countries: ["NL"],
  patterns: [{ regex: String.raw`\d{10}`, score: 0.05 }],
  context: { raise: ["rijbewijs", "rijbewijsnummer", ...drivingLicenceWords] },
  labels: ["rijbewijsnummer", ...drivingLicenceWords],
  requiresContext: true,
  examples: { hits: ["rijbewijsnummer 5123456789"], misses: ["5123456789", "rijbewijs 512"] },
  knownAs: { macie: "NETHERLANDS_DRIVERS_LICENSE" },
  sources: ["RDW, rijbewijs"],
};
