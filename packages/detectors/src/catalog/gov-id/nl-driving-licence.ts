import type { CatalogDetector } from "../../catalog-detector.ts";

/** Dutch driving licence: ten digits behind a word for it. */
export const nlDrivingLicence: CatalogDetector = {
  id: "nl-driving-licence",
  dataType: "gov-id.driving-licence.nl",
  name: "Dutch driving licence number",
  countries: ["NL"],
  patterns: [{ regex: String.raw`\d{10}`, score: 0.2 }],
  context: {
    raise: [
      "rijbewijs",
      "rijbewijsnummer",
      "dutch driving licence",
      "dutch driving license",
      "dutch driver licence",
      "dutch driver license",
      "dutch licence",
      "nl driving licence",
      "driving licence nl",
    ],
  },
  labels: [
    "rijbewijsnummer",
    "rijbewijs",
    "dutch driving licence",
    "dutch driving license",
    "dutch driver licence",
    "dutch driver license",
    "dutch licence",
    "nl driving licence",
    "driving licence nl",
  ],
  requiresContext: true,
  examples: { hits: ["rijbewijsnummer 5123456789"], misses: ["5123456789", "rijbewijs 512"] },
  knownAs: { macie: "NETHERLANDS_DRIVERS_LICENSE" },
  sources: ["RDW, rijbewijs"],
};
