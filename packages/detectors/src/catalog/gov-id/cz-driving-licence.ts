import type { CatalogDetector } from "../../catalog-detector.ts";

/** Czech driving licence behind a word for it. */
export const czDrivingLicence: CatalogDetector = {
  id: "cz-driving-licence",
  dataType: "gov-id.driving-licence.cz",
  name: "Czech driving licence number",
  countries: ["CZ"],
  patterns: [{ regex: String.raw`[A-Za-z]{2} ?\d{6}`, score: 0.2 }],
  context: {
    raise: [
      "řidičský průkaz",
      "czech driving licence",
      "czech driving license",
      "czech driver licence",
      "czech driver license",
      "czech licence",
      "cz driving licence",
      "driving licence cz",
    ],
  },
  labels: [
    "řidičský průkaz",
    "czech driving licence",
    "czech driving license",
    "czech driver licence",
    "czech driver license",
    "czech licence",
    "cz driving licence",
    "driving licence cz",
  ],
  requiresContext: true,
  examples: { hits: ["řidičský průkaz EA 123456"], misses: ["EA 123456"] },
  knownAs: { macie: "CZECH_REPUBLIC_DRIVERS_LICENSE" },
  sources: ["Ministerstvo dopravy, řidičský průkaz"],
};
