import type { CatalogDetector } from "../../catalog-detector.ts";
import { drivingLicenceWords } from "../../words/driving-licence.ts";

/** Slovak driving licence behind a word for it. */
export const skDrivingLicence: CatalogDetector = {
  id: "sk-driving-licence",
  dataType: "gov-id.driving-licence.sk",
  name: "Slovak driving licence number",
  countries: ["SK"],
  patterns: [{ regex: String.raw`[A-Za-z]\d{7}`, score: 0.06 }],
  context: { raise: ["vodičský preukaz", ...drivingLicenceWords] },
  labels: ["vodičský preukaz", ...drivingLicenceWords],
  requiresContext: true,
  examples: { hits: ["vodičský preukaz H1234567"], misses: ["H1234567"] },
  knownAs: { macie: "SLOVAKIA_DRIVERS_LICENSE" },
  sources: ["Ministerstvo vnútra, vodičský preukaz"],
};
