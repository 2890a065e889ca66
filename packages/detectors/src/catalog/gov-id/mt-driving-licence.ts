import type { CatalogDetector } from "../../catalog-detector.ts";

/** Maltese driving licence: three and three digits behind a word for it. */
export const mtDrivingLicence: CatalogDetector = {
  id: "mt-driving-licence",
  dataType: "gov-id.driving-licence.mt",
  name: "Maltese driving licence number",
  countries: ["MT"],
  patterns: [{ regex: String.raw`\d{3} ?\d{3}`, score: 0.2 }],
  context: {
    raise: [
      "driving licence malta",
      "liċenzja tas-sewqan",
      "maltese driving licence",
      "maltese driving license",
      "maltese driver licence",
      "maltese driver license",
      "maltese licence",
      "mt driving licence",
      "driving licence mt",
    ],
  },
  labels: [
    "driving licence malta",
    "liċenzja tas-sewqan",
    "maltese driving licence",
    "maltese driving license",
    "maltese driver licence",
    "maltese driver license",
    "maltese licence",
    "mt driving licence",
    "driving licence mt",
  ],
  requiresContext: true,
  examples: { hits: ["Maltese driving licence 123 456"], misses: ["123 456 units"] },
  knownAs: { macie: "MALTA_DRIVERS_LICENSE" },
  sources: ["Transport Malta"],
};
