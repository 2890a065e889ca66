import type { CatalogDetector } from "../../catalog-detector.ts";
import { drivingLicenceWords } from "../../words/driving-licence.ts";

/** Luxembourg driving licence: six digits behind a word for it. */
export const luDrivingLicence: CatalogDetector = {
  id: "lu-driving-licence",
  dataType: "gov-id.driving-licence.lu",
  name: "Luxembourg driving licence number",
  countries: ["LU"],
  patterns: [{ regex: String.raw`\d{6}`, score: 0.02 }],
  context: { raise: ["permis de conduire", "führerschein", ...drivingLicenceWords] },
  labels: ["permis de conduire", ...drivingLicenceWords],
  requiresContext: true,
  examples: { hits: ["permis de conduire luxembourgeois 123456"], misses: ["123456", "permis de conduire 12"] },
  knownAs: { macie: "LUXEMBOURG_DRIVERS_LICENSE" },
  sources: ["SNCA, permis de conduire"],
};
