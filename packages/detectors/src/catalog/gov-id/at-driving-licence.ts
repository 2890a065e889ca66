import type { CatalogDetector } from "../../catalog-detector.ts";
import { drivingLicenceWords } from "../../words/driving-licence.ts";

/** Austrian driving licence: eight digits behind a word for it. */
export const atDrivingLicence: CatalogDetector = {
  id: "at-driving-licence",
  dataType: "gov-id.driving-licence.at",
  name: "Austrian driving licence number",
  countries: ["AT"],
  patterns: [{ regex: String.raw`\d{8}`, score: 0.04 }],
  context: { raise: ["führerschein", "österreich", ...drivingLicenceWords] },
  labels: ["führerscheinnummer", ...drivingLicenceWords],
  requiresContext: true,
  examples: { hits: ["Führerschein Österreich 12345678"], misses: ["12345678 Stück"] },
  knownAs: { macie: "AUSTRIA_DRIVERS_LICENSE" },
  sources: ["Führerscheingesetz-Durchführungsverordnung"],
};
