import type { CatalogDetector } from "../../catalog-detector.ts";

/** Austrian driving licence: eight digits behind a word for it. */
export const atDrivingLicence: CatalogDetector = {
  id: "at-driving-licence",
  dataType: "gov-id.driving-licence.at",
  name: "Austrian driving licence number",
  countries: ["AT"],
  patterns: [{ regex: String.raw`\d{8}`, score: 0.2 }],
  context: {
    raise: [
      "führerschein",
      "austrian driving licence",
      "austrian driving license",
      "austrian driver licence",
      "austrian driver license",
      "austrian licence",
      "at driving licence",
      "driving licence at",
    ],
  },
  labels: [
    "führerscheinnummer",
    "führerschein",
    "austrian driving licence",
    "austrian driving license",
    "austrian driver licence",
    "austrian driver license",
    "austrian licence",
    "at driving licence",
    "driving licence at",
  ],
  requiresContext: true,
  examples: { hits: ["Führerschein Österreich 12345678"], misses: ["12345678 Stück"] },
  knownAs: { macie: "AUSTRIA_DRIVERS_LICENSE" },
  sources: ["Führerscheingesetz-Durchführungsverordnung"],
};
