import type { CatalogDetector } from "../../catalog-detector.ts";

/** Dominican taxpayer number: nine digits, modulo 11. */
export const doRnc: CatalogDetector = {
  id: "do-rnc",
  dataType: "gov-id.tax.do.rnc",
  name: "Dominican taxpayer number (RNC)",
  countries: ["DO"],
  patterns: [
    { regex: String.raw`\d-\d{2}-\d{5}-\d`, score: 0.75 },
    { regex: String.raw`[145]\d{8}`, score: 0.07 },
  ],
  check: "do-rnc",
  context: {
    raise: ["rnc", "registro nacional de contribuyentes", "dgii", "ncf", "contribuyente"],
    lower: ["teléfono"],
  },
  labels: ["rnc", "rnc no", "número rnc", "tax id", "vat number"],
  examples: { hits: ["RNC 1-31-24679-6"], misses: ["RNC 1-31-24679-7"] },
  sources: ["Dirección General de Impuestos Internos de la República Dominicana"],
};
