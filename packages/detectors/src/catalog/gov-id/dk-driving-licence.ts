import type { CatalogDetector } from "../../catalog-detector.ts";

/** Danish driving licence: eight digits behind a word for it. */
export const dkDrivingLicence: CatalogDetector = {
  id: "dk-driving-licence",
  dataType: "gov-id.driving-licence.dk",
  name: "Danish driving licence number",
  countries: ["DK"],
  patterns: [{ regex: String.raw`\d{8}`, score: 0.2 }],
  context: {
    raise: [
      "kørekort",
      "kørekortnummer",
      "danish driving licence",
      "danish driving license",
      "danish driver licence",
      "danish driver license",
      "danish licence",
      "dk driving licence",
      "driving licence dk",
    ],
  },
  labels: [
    "kørekort",
    "kørekortnummer",
    "danish driving licence",
    "danish driving license",
    "danish driver licence",
    "danish driver license",
    "danish licence",
    "dk driving licence",
    "driving licence dk",
  ],
  requiresContext: true,
  examples: { hits: ["kørekort nr. 12345678"], misses: ["12345678"] },
  knownAs: { macie: "DENMARK_DRIVERS_LICENSE" },
  sources: ["Færdselsstyrelsen, kørekort"],
};
