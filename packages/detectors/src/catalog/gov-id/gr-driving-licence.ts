import type { CatalogDetector } from "../../catalog-detector.ts";

/** Greek driving licence: nine digits behind a word for it. */
export const grDrivingLicence: CatalogDetector = {
  id: "gr-driving-licence",
  dataType: "gov-id.driving-licence.gr",
  name: "Greek driving licence number",
  countries: ["GR"],
  patterns: [{ regex: String.raw`\d{9}`, score: 0.2 }],
  context: {
    raise: [
      "άδεια οδήγησης",
      "δίπλωμα οδήγησης",
      "αριθμός άδειας",
      "greek driving licence",
      "greek driving license",
      "greek driver licence",
      "greek driver license",
      "greek licence",
      "gr driving licence",
      "driving licence gr",
    ],
  },
  labels: [
    "άδεια οδήγησης",
    "δίπλωμα οδήγησης",
    "αριθμός άδειας",
    "greek driving licence",
    "greek driving license",
    "greek driver licence",
    "greek driver license",
    "greek licence",
    "gr driving licence",
    "driving licence gr",
  ],
  requiresContext: true,
  examples: { hits: ["άδεια οδήγησης 123456789"], misses: ["123456789"] },
  knownAs: { macie: "GREECE_DRIVERS_LICENSE" },
  sources: ["Υπουργείο Μεταφορών, άδεια οδήγησης"],
};
