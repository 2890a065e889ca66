import type { CatalogDetector } from "../../catalog-detector.ts";
import { drivingLicenceWords } from "../../words/driving-licence.ts";

/** Maltese driving licence: three and three digits behind a word for it. */
export const mtDrivingLicence: CatalogDetector = {
  id: "mt-driving-licence",
  dataType: "gov-id.driving-licence.mt",
  name: "Maltese driving licence number",
  countries: ["MT"],
  patterns: [{ regex: String.raw`\d{3} ?\d{3}`, score: 0.02 }],
  context: { raise: ["driving licence malta", "liċenzja tas-sewqan", ...drivingLicenceWords] },
  labels: [...drivingLicenceWords],
  requiresContext: true,
  examples: { hits: ["Malta driving licence 123 456"], misses: ["123 456 units"] },
  knownAs: { macie: "MALTA_DRIVERS_LICENSE" },
  sources: ["Transport Malta"],
};
