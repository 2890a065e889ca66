import type { CatalogDetector } from "../../catalog-detector.ts";
import { drivingLicenceWords } from "../../words/driving-licence.ts";

/** Latvian driving licence behind a word for it. */
export const lvDrivingLicence: CatalogDetector = {
  id: "lv-driving-licence",
  dataType: "gov-id.driving-licence.lv",
  name: "Latvian driving licence number",
  countries: ["LV"],
  patterns: [{ regex: String.raw`[A-Za-z]{2,3}\d{6}`, score: 0.06 }],
  context: { raise: ["vadītāja apliecība", ...drivingLicenceWords] },
  labels: ["vadītāja apliecība", ...drivingLicenceWords],
  requiresContext: true,
  examples: { hits: ["vadītāja apliecība AB123456"], misses: ["AB123456"] },
  knownAs: { macie: "LATVIA_DRIVERS_LICENSE" },
  sources: ["CSDD, vadītāja apliecība"],
};
