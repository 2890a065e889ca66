import type { CatalogDetector } from "../../catalog-detector.ts";

/** Luxembourg driving licence: six digits behind a word for it. */
export const luDrivingLicence: CatalogDetector = {
  id: "lu-driving-licence",
  dataType: "gov-id.driving-licence.lu",
  name: "Luxembourg driving licence number",
  countries: ["LU"],
  patterns: [{ regex: String.raw`\d{6}`, score: 0.2 }],
  context: {
    raise: [
      "permis de conduire",
      "führerschein",
      "luxembourg driving licence",
      "luxembourg driving license",
      "luxembourg driver licence",
      "luxembourg driver license",
      "luxembourg licence",
      "lu driving licence",
      "driving licence lu",
    ],
  },
  labels: [
    "permis de conduire",
    "führerschein",
    "luxembourg driving licence",
    "luxembourg driving license",
    "luxembourg driver licence",
    "luxembourg driver license",
    "luxembourg licence",
    "lu driving licence",
    "driving licence lu",
  ],
  requiresContext: true,
  examples: { hits: ["permis de conduire luxembourgeois 123456"], misses: ["123456", "permis de conduire 12"] },
  knownAs: { macie: "LUXEMBOURG_DRIVERS_LICENSE" },
  sources: ["SNCA, permis de conduire"],
};
