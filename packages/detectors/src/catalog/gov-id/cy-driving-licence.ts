import type { CatalogDetector } from "../../catalog-detector.ts";

/** Cypriot driving licence: twelve digits behind a word for it. */
export const cyDrivingLicence: CatalogDetector = {
  id: "cy-driving-licence",
  dataType: "gov-id.driving-licence.cy",
  name: "Cypriot driving licence number",
  countries: ["CY"],
  patterns: [{ regex: String.raw`\d{12}`, score: 0.2 }],
  context: {
    raise: [
      "άδεια οδήγησης",
      "cyprus driving licence",
      "cypriot driving licence",
      "cypriot driving license",
      "cypriot driver licence",
      "cypriot driver license",
      "cypriot licence",
      "cy driving licence",
      "driving licence cy",
    ],
  },
  labels: [
    "άδεια οδήγησης",
    "cyprus driving licence",
    "cypriot driving licence",
    "cypriot driving license",
    "cypriot driver licence",
    "cypriot driver license",
    "cypriot licence",
    "cy driving licence",
    "driving licence cy",
  ],
  requiresContext: true,
  examples: { hits: ["Cyprus driving licence 123456789012"], misses: ["123456789012"] },
  knownAs: { macie: "CYPRUS_DRIVERS_LICENSE" },
  sources: ["Road Transport Department of Cyprus"],
};
