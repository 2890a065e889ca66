import type { CatalogDetector } from "../../catalog-detector.ts";

/** Belgian driving licence: ten digits behind a word for it. */
export const beDrivingLicence: CatalogDetector = {
  id: "be-driving-licence",
  dataType: "gov-id.driving-licence.be",
  name: "Belgian driving licence number",
  countries: ["BE"],
  patterns: [{ regex: String.raw`\d{10}`, score: 0.2 }],
  context: {
    raise: [
      "rijbewijs",
      "permis de conduire",
      "belgian driving licence",
      "belgian driving license",
      "belgian driver licence",
      "belgian driver license",
      "belgian licence",
      "be driving licence",
      "driving licence be",
    ],
  },
  labels: [
    "rijbewijs",
    "permis de conduire",
    "belgian driving licence",
    "belgian driving license",
    "belgian driver licence",
    "belgian driver license",
    "belgian licence",
    "be driving licence",
    "driving licence be",
  ],
  requiresContext: true,
  examples: { hits: ["rijbewijs België 1234567890"], misses: ["1234567890"] },
  knownAs: { macie: "BELGIUM_DRIVERS_LICENSE" },
  sources: ["FOD Mobiliteit en Vervoer, rijbewijs"],
};
