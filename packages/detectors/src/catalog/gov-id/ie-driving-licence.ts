import type { CatalogDetector } from "../../catalog-detector.ts";
import { drivingLicenceWords } from "../../words/driving-licence.ts";

/** Irish driving licence: nine digits behind a word for it. */
export const ieDrivingLicence: CatalogDetector = {
  id: "ie-driving-licence",
  dataType: "gov-id.driving-licence.ie",
  name: "Irish driving licence number",
  countries: ["IE"],
  patterns: [{ regex: String.raw`\d{3}[ -]?\d{3}[ -]?\d{3}`, score: 0.05 }],
  context: { raise: ["irish driving licence", "ndls", ...drivingLicenceWords] },
  labels: ["irish driving licence", ...drivingLicenceWords],
  requiresContext: true,
  examples: { hits: ["Irish driving licence 123456789"], misses: ["123456789", "licence 12345"] },
  knownAs: { google: "IRELAND_DRIVING_LICENSE_NUMBER", macie: "IRELAND_DRIVERS_LICENSE" },
  sources: ["Road Safety Authority, NDLS"],
};
