import type { CatalogDetector } from "../../catalog-detector.ts";

/** Croatian driving licence behind a word for it. */
export const hrDrivingLicence: CatalogDetector = {
  id: "hr-driving-licence",
  dataType: "gov-id.driving-licence.hr",
  name: "Croatian driving licence number",
  countries: ["HR"],
  patterns: [{ regex: String.raw`\d{8}`, score: 0.2 }],
  context: {
    raise: [
      "vozačka dozvola",
      "croatian driving licence",
      "croatian driving license",
      "croatian driver licence",
      "croatian driver license",
      "croatian licence",
      "hr driving licence",
      "driving licence hr",
    ],
  },
  labels: [
    "vozačka dozvola",
    "croatian driving licence",
    "croatian driving license",
    "croatian driver licence",
    "croatian driver license",
    "croatian licence",
    "hr driving licence",
    "driving licence hr",
  ],
  requiresContext: true,
  examples: { hits: ["vozačka dozvola 12345678"], misses: ["12345678"] },
  knownAs: { macie: "CROATIA_DRIVERS_LICENSE" },
  sources: ["MUP, vozačka dozvola"],
};
