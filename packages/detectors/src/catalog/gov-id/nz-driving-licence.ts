import type { CatalogDetector } from "../../catalog-detector.ts";
import { drivingLicenceWords } from "../../words/driving-licence.ts";

/** New Zealand driver licence: two letters and six digits, behind a word for it. */
export const nzDrivingLicence: CatalogDetector = {
  id: "nz-driving-licence",
  dataType: "gov-id.driving-licence.nz",
  name: "New Zealand driver licence number",
  countries: ["NZ"],
  patterns: [{ regex: String.raw`[A-Za-z]{2}\d{6}`, score: 0.1 }],
  context: { raise: ["nz driver licence", "nzta", ...drivingLicenceWords] },
  labels: ["nz driver licence", ...drivingLicenceWords],
  requiresContext: true,
  examples: { hits: ["NZ driver licence DA123456"], misses: ["DA123456", "NZ driver licence DA12345"] },
  sources: ["NZ Transport Agency, driver licence card"],
};
