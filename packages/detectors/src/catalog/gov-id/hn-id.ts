import type { CatalogDetector } from "../../catalog-detector.ts";

/** Honduran identity number: municipality, birth year, serial. */
export const hnId: CatalogDetector = {
  id: "hn-id",
  dataType: "gov-id.national.hn.dni",
  name: "Honduran identity number",
  countries: ["HN"],
  patterns: [
    { regex: String.raw`(?:0[1-9]|1[0-8])\d{2}-(?:19|20)\d{2}-\d{5}`, score: 0.9 },
    { regex: String.raw`(?:0[1-9]|1[0-8])\d{2}(?:19|20)\d{7}`, score: 0.2 },
  ],
  context: { raise: ["dni", "identidad", "tarjeta de identidad", "rnp"], lower: ["ean", "teléfono"] },
  labels: ["dni", "identidad", "número de identidad", "tarjeta de identidad", "national id"],
  examples: { hits: ["identidad 0801-1985-12345"], misses: ["identidad 1901-1985-12345", "identidad 0801-1785-12345"] },
  sources: ["Registro Nacional de las Personas de Honduras"],
};
