import type { CatalogDetector } from "../../catalog-detector.ts";

/** Portuguese driving licence: letters and digits behind a word for it. */
export const ptDrivingLicence: CatalogDetector = {
  id: "pt-driving-licence",
  dataType: "gov-id.driving-licence.pt",
  name: "Portuguese driving licence number",
  countries: ["PT"],
  patterns: [{ regex: String.raw`[A-Za-z]{1,2}-\d{4,9}(?: \d)?`, score: 0.2 }],
  context: {
    raise: [
      "carta de condução",
      "imt",
      "portuguese driving licence",
      "portuguese driving license",
      "portuguese driver licence",
      "portuguese driver license",
      "portuguese licence",
      "pt driving licence",
      "driving licence pt",
    ],
  },
  labels: [
    "carta de condução",
    "imt",
    "portuguese driving licence",
    "portuguese driving license",
    "portuguese driver licence",
    "portuguese driver license",
    "portuguese licence",
    "pt driving licence",
    "driving licence pt",
  ],
  requiresContext: true,
  examples: { hits: ["carta de condução L-1234567 8"], misses: ["L-1234567", "carta de condução L"] },
  knownAs: { macie: "PORTUGAL_DRIVERS_LICENSE" },
  sources: ["Instituto da Mobilidade e dos Transportes"],
};
