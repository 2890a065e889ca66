import type { CatalogDetector } from "../../catalog-detector.ts";

/** Polish driving licence behind a word for it. */
export const plDrivingLicence: CatalogDetector = {
  id: "pl-driving-licence",
  dataType: "gov-id.driving-licence.pl",
  name: "Polish driving licence number",
  countries: ["PL"],
  patterns: [{ regex: String.raw`\d{5}/\d{2}/\d{4}`, score: 0.3 }],
  context: {
    raise: [
      "prawo jazdy",
      "polish driving licence",
      "polish driving license",
      "polish driver licence",
      "polish driver license",
      "polish licence",
      "pl driving licence",
      "driving licence pl",
    ],
  },
  labels: [
    "prawo jazdy",
    "polish driving licence",
    "polish driving license",
    "polish driver licence",
    "polish driver license",
    "polish licence",
    "pl driving licence",
    "driving licence pl",
  ],
  requiresContext: true,
  examples: { hits: ["prawo jazdy 01234/12/3456"], misses: ["01234/12/3456"] },
  knownAs: { macie: "POLAND_DRIVERS_LICENSE" },
  sources: ["Ustawa o kierujących pojazdami, prawo jazdy"],
};
