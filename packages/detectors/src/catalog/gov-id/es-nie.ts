import type { CatalogDetector } from "../../catalog-detector.ts";

/** Spanish foreigner number: X, Y or Z, seven digits, a letter modulo 23. */
export const esNie: CatalogDetector = {
  id: "es-nie",
  dataType: "gov-id.national.es.nie",
  name: "Spanish NIE",
  countries: ["ES"],
  patterns: [{ regex: String.raw`[XYZxyz][ -]?\d{7}[ -]?[A-HJ-NP-TV-Za-hj-np-tv-z]`, score: 0.85 }],
  check: "es-nif",
  context: {
    raise: [
      "nie",
      "número de identidad de extranjero",
      "identidad de extranjero",
      "extranjero",
      "extranjería",
      "tie",
      "permiso de residencia",
      "nif",
    ],
  },
  labels: [
    "nie",
    "nie no",
    "número nie",
    "dni nie",
    "nif nie",
    "número de identidad de extranjero",
    "documento",
    "número de documento",
  ],
  examples: { hits: ["NIE X1234567L", "nie Y-7654321-G"], misses: ["NIE X1234567M", "NIE W1234567L", "NIE X123456L"] },
  knownAs: { presidio: "ES_NIE", google: "SPAIN_NIE_NUMBER", macie: "SPAIN_NIE_NUMBER" },
  sources: ["Real Decreto 557/2011, art. 206; Real Decreto 1065/2007, art. 20"],
};
