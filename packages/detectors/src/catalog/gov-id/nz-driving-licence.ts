import type { CatalogDetector } from "../../catalog-detector.ts";

/** New Zealand driver licence: two letters and six digits, behind a word for it. */
export const nzDrivingLicence: CatalogDetector = {
  id: "nz-driving-licence",
  dataType: "gov-id.driving-licence.nz",
  name: "New Zealand driver licence number",
  countries: ["NZ"],
  patterns: [{ regex: String.raw`[A-Za-z]{2}\d{6}`, score: 0.2 }],
  context: {
    raise: [
      "nz driver licence",
      "nzta",
      "new zealand driver licence number driving licence",
      "new zealand driver licence number driving license",
      "new zealand driver licence number driver licence",
      "new zealand driver licence number driver license",
      "new zealand driver licence number licence",
      "nz driving licence",
      "driving licence nz",
    ],
  },
  labels: [
    "nz driver licence",
    "nzta",
    "new zealand driver licence number driving licence",
    "new zealand driver licence number driving license",
    "new zealand driver licence number driver licence",
    "new zealand driver licence number driver license",
    "new zealand driver licence number licence",
    "nz driving licence",
    "driving licence nz",
  ],
  requiresContext: true,
  examples: { hits: ["NZ driver licence DA123456"], misses: ["DA123456", "NZ driver licence DA12345"] },
  sources: ["NZ Transport Agency, driver licence card"],
};
