import type { CatalogDetector } from "../../catalog-detector.ts";

/** Ecuadorian taxpayer number: thirteen digits of a person, company or public body. */
export const ecRuc: CatalogDetector = {
  id: "ec-ruc",
  dataType: "gov-id.tax.ec.ruc",
  name: "Ecuadorian taxpayer number (RUC)",
  countries: ["EC"],
  patterns: [{ regex: String.raw`(?:0[1-9]|1\d|2[0-4]|30)\d{8}\d{3}`, score: 0.25 }],
  check: "ec-ruc",
  context: { raise: ["ruc", "registro único de contribuyentes", "sri", "contribuyente"], lower: ["ean", "teléfono"] },
  labels: ["ruc", "ruc no", "número ruc", "tax id", "vat number"],
  examples: { hits: ["RUC 1712345675001", "RUC 1791234561001"], misses: ["RUC 1712345676001"] },
  sources: ["Servicio de Rentas Internas del Ecuador"],
};
