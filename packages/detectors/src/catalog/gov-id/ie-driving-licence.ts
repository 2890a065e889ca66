import type { CatalogDetector } from "../../catalog-detector.ts";

/** Irish driving licence: nine digits behind a word for it. */
export const ieDrivingLicence: CatalogDetector = {
  id: "ie-driving-licence",
  dataType: "gov-id.driving-licence.ie",
  name: "Irish driving licence number",
  countries: ["IE"],
  patterns: [{ regex: String.raw`\d{3}[ -]?\d{3}[ -]?\d{3}`, score: 0.2 }],
  context: {
    raise: [
      "irish driving licence",
      "ndls",
      "irish driving license",
      "irish driver licence",
      "irish driver license",
      "irish licence",
      "ie driving licence",
      "driving licence ie",
    ],
  },
  labels: [
    "irish driving licence",
    "ndls",
    "irish driving license",
    "irish driver licence",
    "irish driver license",
    "irish licence",
    "ie driving licence",
    "driving licence ie",
  ],
  requiresContext: true,
  examples: { hits: ["Irish driving licence 123456789"], misses: ["123456789", "licence 12345"] },
  knownAs: { google: "IRELAND_DRIVING_LICENSE_NUMBER", macie: "IRELAND_DRIVERS_LICENSE" },
  sources: ["Road Safety Authority, NDLS"],
};
