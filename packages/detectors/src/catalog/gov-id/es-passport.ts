import type { CatalogDetector } from "../../catalog-detector.ts";

/** Spanish passport: three letters and six digits, behind a word for passport. */
export const esPassport: CatalogDetector = {
  id: "es-passport",
  dataType: "gov-id.passport.es",
  name: "Spanish passport number",
  countries: ["ES"],
  patterns: [{ regex: String.raw`[A-Za-z]{3}\d{6}[A-Za-z]?`, score: 0.2 }],
  context: {
    raise: [
      "pasaporte",
      "pasaporte español",
      "spanish passport",
      "spanish passport number",
      "spanish passport no",
      "passport es",
      "es passport",
    ],
  },
  labels: [
    "pasaporte",
    "spanish passport",
    "pasaporte español",
    "spanish passport number",
    "spanish passport no",
    "passport es",
    "es passport",
  ],
  requiresContext: true,
  examples: {
    hits: ["pasaporte AAB123456", "mi pasaporte es XDB654321"],
    misses: ["AAB123456", "pasaporte AB123456", "pasaporte AAAB12345"],
  },
  knownAs: { presidio: "ES_PASSPORT", google: "SPAIN_PASSPORT", macie: "SPAIN_PASSPORT_NUMBER" },
  sources: ["Real Decreto 896/2003"],
};
