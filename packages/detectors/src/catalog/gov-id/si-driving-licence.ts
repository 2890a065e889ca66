import type { CatalogDetector } from "../../catalog-detector.ts";
import { drivingLicenceWords } from "../../words/driving-licence.ts";

/** Slovenian driving licence behind a word for it. */
export const siDrivingLicence: CatalogDetector = {
  id: "si-driving-licence",
  dataType: "gov-id.driving-licence.si",
  name: "Slovenian driving licence number",
  countries: ["SI"],
  patterns: [{ regex: String.raw`S?\d{9}`, score: 0.06 }],
  context: { raise: ["vozniško dovoljenje", ...drivingLicenceWords] },
  labels: ["vozniško dovoljenje", ...drivingLicenceWords],
  requiresContext: true,
  examples: { hits: ["vozniško dovoljenje S123456789"], misses: ["S123456789"] },
  knownAs: { macie: "SLOVENIA_DRIVERS_LICENSE" },
  sources: ["Zakon o voznikih, vozniško dovoljenje"],
};
