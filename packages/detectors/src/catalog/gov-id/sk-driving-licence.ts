import type { CatalogDetector } from "../../catalog-detector.ts";

/** Slovak driving licence behind a word for it. */
export const skDrivingLicence: CatalogDetector = {
  id: "sk-driving-licence",
  dataType: "gov-id.driving-licence.sk",
  name: "Slovak driving licence number",
  countries: ["SK"],
  patterns: [{ regex: String.raw`[A-Za-z]\d{7}`, score: 0.2 }],
  context: {
    raise: [
      "vodičský preukaz",
      "slovak driving licence",
      "slovak driving license",
      "slovak driver licence",
      "slovak driver license",
      "slovak licence",
      "sk driving licence",
      "driving licence sk",
    ],
  },
  labels: [
    "vodičský preukaz",
    "slovak driving licence",
    "slovak driving license",
    "slovak driver licence",
    "slovak driver license",
    "slovak licence",
    "sk driving licence",
    "driving licence sk",
  ],
  requiresContext: true,
  examples: { hits: ["vodičský preukaz H1234567"], misses: ["H1234567"] },
  knownAs: { macie: "SLOVAKIA_DRIVERS_LICENSE" },
  sources: ["Ministerstvo vnútra, vodičský preukaz"],
};
