import type { CatalogDetector } from "../../catalog-detector.ts";

/** Latvian driving licence behind a word for it. */
export const lvDrivingLicence: CatalogDetector = {
  id: "lv-driving-licence",
  dataType: "gov-id.driving-licence.lv",
  name: "Latvian driving licence number",
  countries: ["LV"],
  patterns: [{ regex: String.raw`[A-Za-z]{2,3}\d{6}`, score: 0.2 }],
  context: {
    raise: [
      "vadītāja apliecība",
      "latvian driving licence",
      "latvian driving license",
      "latvian driver licence",
      "latvian driver license",
      "latvian licence",
      "lv driving licence",
      "driving licence lv",
    ],
  },
  labels: [
    "vadītāja apliecība",
    "latvian driving licence",
    "latvian driving license",
    "latvian driver licence",
    "latvian driver license",
    "latvian licence",
    "lv driving licence",
    "driving licence lv",
  ],
  requiresContext: true,
  examples: { hits: ["vadītāja apliecība AB123456"], misses: ["AB123456"] },
  knownAs: { macie: "LATVIA_DRIVERS_LICENSE" },
  sources: ["CSDD, vadītāja apliecība"],
};
