import type { CatalogDetector } from "../../catalog-detector.ts";

/** Peruvian taxpayer number: eleven digits from 10, 15, 16, 17 or 20, modulo 11. */
export const peRuc: CatalogDetector = {
  id: "pe-ruc",
  dataType: "gov-id.tax.pe.ruc",
  name: "Peruvian taxpayer number (RUC)",
  countries: ["PE"],
  patterns: [{ regex: String.raw`(?:10|15|16|17|20)\d{9}`, score: 0.35 }],
  check: "pe-ruc",
  context: {
    raise: ["ruc", "registro único de contribuyentes", "sunat", "contribuyente"],
    lower: ["teléfono", "celular", "cpf", "cuit"],
  },
  labels: ["ruc", "ruc no", "número ruc", "ruc empresa", "tax id", "vat number"],
  examples: { hits: ["RUC 20100012341", "RUC: 10123456781"], misses: ["RUC 20100012342", "RUC 30123456789"] },
  sources: ["SUNAT, Decreto Legislativo 943"],
};
