import type { CatalogDetector } from "../../catalog-detector.ts";
import { drivingLicenceWords } from "../../words/driving-licence.ts";

/** Czech driving licence behind a word for it. */
export const czDrivingLicence: CatalogDetector = {
  id: "cz-driving-licence",
  dataType: "gov-id.driving-licence.cz",
  name: "Czech driving licence number",
  countries: ["CZ"],
  patterns: [{ regex: String.raw`[A-Za-z]{2} ?\d{6}`, score: 0.06 }],
  context: { raise: ["řidičský průkaz", ...drivingLicenceWords] },
  labels: ["řidičský průkaz", ...drivingLicenceWords],
  requiresContext: true,
  examples: { hits: ["řidičský průkaz EA 123456"], misses: ["EA 123456"] },
  knownAs: { macie: "CZECH_REPUBLIC_DRIVERS_LICENSE" },
  sources: ["Ministerstvo dopravy, řidičský průkaz"],
};
