import type { CatalogDetector } from "../../catalog-detector.ts";

/** Lithuanian driving licence behind a word for it. */
export const ltDrivingLicence: CatalogDetector = {
  id: "lt-driving-licence",
  dataType: "gov-id.driving-licence.lt",
  name: "Lithuanian driving licence number",
  countries: ["LT"],
  patterns: [{ regex: String.raw`\d{8}`, score: 0.2 }],
  context: {
    raise: [
      "vairuotojo pažymėjimas",
      "lithuanian driving licence",
      "lithuanian driving license",
      "lithuanian driver licence",
      "lithuanian driver license",
      "lithuanian licence",
      "lt driving licence",
      "driving licence lt",
    ],
  },
  labels: [
    "vairuotojo pažymėjimas",
    "lithuanian driving licence",
    "lithuanian driving license",
    "lithuanian driver licence",
    "lithuanian driver license",
    "lithuanian licence",
    "lt driving licence",
    "driving licence lt",
  ],
  requiresContext: true,
  examples: { hits: ["vairuotojo pažymėjimas 01234567"], misses: ["01234567"] },
  knownAs: { macie: "LITHUANIA_DRIVERS_LICENSE" },
  sources: ["Regitra, vairuotojo pažymėjimas"],
};
