import type { CatalogDetector } from "../../catalog-detector.ts";

/** Slovenian driving licence behind a word for it. */
export const siDrivingLicence: CatalogDetector = {
  id: "si-driving-licence",
  dataType: "gov-id.driving-licence.si",
  name: "Slovenian driving licence number",
  countries: ["SI"],
  patterns: [{ regex: String.raw`S?\d{9}`, score: 0.2 }],
  context: {
    raise: [
      "vozniško dovoljenje",
      "slovenian driving licence",
      "slovenian driving license",
      "slovenian driver licence",
      "slovenian driver license",
      "slovenian licence",
      "si driving licence",
      "driving licence si",
    ],
  },
  labels: [
    "vozniško dovoljenje",
    "slovenian driving licence",
    "slovenian driving license",
    "slovenian driver licence",
    "slovenian driver license",
    "slovenian licence",
    "si driving licence",
    "driving licence si",
  ],
  requiresContext: true,
  examples: { hits: ["vozniško dovoljenje S123456789"], misses: ["S123456789"] },
  knownAs: { macie: "SLOVENIA_DRIVERS_LICENSE" },
  sources: ["Zakon o voznikih, vozniško dovoljenje"],
};
