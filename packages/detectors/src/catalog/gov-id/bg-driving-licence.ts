import type { CatalogDetector } from "../../catalog-detector.ts";

/** Bulgarian driving licence behind a word for it. */
export const bgDrivingLicence: CatalogDetector = {
  id: "bg-driving-licence",
  dataType: "gov-id.driving-licence.bg",
  name: "Bulgarian driving licence number",
  countries: ["BG"],
  patterns: [{ regex: String.raw`\d{9}`, score: 0.2 }],
  context: {
    raise: [
      "шофьорска книжка",
      "bulgarian driving licence",
      "bulgarian driving license",
      "bulgarian driver licence",
      "bulgarian driver license",
      "bulgarian licence",
      "bg driving licence",
      "driving licence bg",
    ],
  },
  labels: [
    "шофьорска книжка",
    "bulgarian driving licence",
    "bulgarian driving license",
    "bulgarian driver licence",
    "bulgarian driver license",
    "bulgarian licence",
    "bg driving licence",
    "driving licence bg",
  ],
  requiresContext: true,
  examples: { hits: ["шофьорска книжка 281234567"], misses: ["281234567"] },
  knownAs: { macie: "BULGARIA_DRIVERS_LICENSE" },
  sources: ["МВР, свидетелство за управление"],
};
