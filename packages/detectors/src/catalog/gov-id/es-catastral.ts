import type { CatalogDetector } from "../../catalog-detector.ts";

/** Spanish cadastral reference: twenty characters, two control letters. */
export const esCatastral: CatalogDetector = {
  id: "es-catastral",
  dataType: "contact.postal-address.es.cadastral",
  name: "Spanish cadastral reference",
  countries: ["ES"],
  patterns: [
    { regex: String.raw`\d{7}[A-Z]{2}\d{4}[A-Z]\d{4}[A-Z]{2}`, score: 0.85 },
    { regex: String.raw`\d{5}[A-Z]\d{12}[A-Z]{2}`, score: 0.8 },
  ],
  context: { raise: ["referencia catastral", "catastro", "catastral", "finca", "inmueble"] },
  labels: ["referencia catastral", "ref catastral", "catastro"],
  examples: {
    hits: ["referencia catastral 9872023VH5797S0001WX", "13077A018000390000FP"],
    misses: ["9872023VH5797S0001W", "9872023VH5797S00011X"],
  },
  sources: ["Dirección General del Catastro, referencia catastral"],
};
