import type { CatalogDetector } from "../../catalog-detector.ts";
import { drivingLicenceWords } from "../../words/driving-licence.ts";

/** Estonian driving licence behind a word for it. */
export const eeDrivingLicence: CatalogDetector = {
  id: "ee-driving-licence",
  dataType: "gov-id.driving-licence.ee",
  name: "Estonian driving licence number",
  countries: ["EE"],
  patterns: [{ regex: String.raw`[A-Za-z]{2}\d{6}`, score: 0.06 }],
  context: { raise: ["juhiluba", ...drivingLicenceWords] },
  labels: ["juhiluba", ...drivingLicenceWords],
  requiresContext: true,
  examples: { hits: ["juhiluba ET123456"], misses: ["ET123456"] },
  knownAs: { macie: "ESTONIA_DRIVERS_LICENSE" },
  sources: ["Transpordiamet, juhiluba"],
};
