import type { CatalogDetector } from "../../catalog-detector.ts";

/** Hungarian driving licence behind a word for it. */
export const huDrivingLicence: CatalogDetector = {
  id: "hu-driving-licence",
  dataType: "gov-id.driving-licence.hu",
  name: "Hungarian driving licence number",
  countries: ["HU"],
  patterns: [{ regex: String.raw`[A-Za-z]{2} ?\d{6}`, score: 0.2 }],
  context: {
    raise: [
      "vezetői engedély",
      "hungarian driving licence",
      "hungarian driving license",
      "hungarian driver licence",
      "hungarian driver license",
      "hungarian licence",
      "hu driving licence",
      "driving licence hu",
    ],
  },
  labels: [
    "vezetői engedély",
    "hungarian driving licence",
    "hungarian driving license",
    "hungarian driver licence",
    "hungarian driver license",
    "hungarian licence",
    "hu driving licence",
    "driving licence hu",
  ],
  requiresContext: true,
  examples: { hits: ["vezetői engedély AB 123456"], misses: ["AB 123456"] },
  knownAs: { macie: "HUNGARY_DRIVERS_LICENSE" },
  sources: ["Belügyminisztérium, vezetői engedély"],
};
