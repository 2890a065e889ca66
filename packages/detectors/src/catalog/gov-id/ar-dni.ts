import type { CatalogDetector } from "../../catalog-detector.ts";

/** Argentine identity number: seven or eight digits behind its name. */
export const arDni: CatalogDetector = {
  id: "ar-dni",
  dataType: "gov-id.national.ar.dni",
  name: "Argentine DNI",
  countries: ["AR"],
  patterns: [
    { regex: String.raw`\d{1,2}\.\d{3}\.\d{3}`, score: 0.15 },
    { regex: String.raw`\d{7,8}`, score: 0.04 },
  ],
  context: {
    raise: [
      "dni",
      "documento nacional de identidad",
      "documento",
      "d.n.i",
      "libreta cívica",
      "libreta de enrolamiento",
    ],
    lower: ["teléfono", "precio", "expediente"],
  },
  labels: [
    "dni",
    "dni no",
    "nro dni",
    "número de dni",
    "documento",
    "documento nacional de identidad",
    "nro documento",
  ],
  requiresContext: true,
  examples: {
    hits: ["DNI 12.345.678", "documento nacional de identidad 34567890"],
    misses: ["12.345.678 pesos", "DNI 123"],
  },
  knownAs: { google: "ARGENTINA_DNI_NUMBER" },
  sources: ["Ley 17.671; Registro Nacional de las Personas"],
};
