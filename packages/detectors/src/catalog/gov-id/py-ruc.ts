import type { CatalogDetector } from "../../catalog-detector.ts";

/** Paraguayan taxpayer number: up to eight digits, hyphen, check digit. */
export const pyRuc: CatalogDetector = {
  id: "py-ruc",
  dataType: "gov-id.tax.py.ruc",
  name: "Paraguayan taxpayer number (RUC)",
  countries: ["PY"],
  patterns: [{ regex: String.raw`\d{5,8}-\d`, score: 0.15 }],
  check: "py-ruc",
  context: { raise: ["ruc", "set", "dnit", "contribuyente", "timbrado"], lower: ["y-tunnus"] },
  labels: ["ruc", "ruc no", "número ruc", "tax id", "vat number"],
  examples: { hits: ["RUC 80001234-8"], misses: ["RUC 80001234-9"] },
  knownAs: { google: "PARAGUAY_TAX_NUMBER" },
  sources: ["Dirección Nacional de Ingresos Tributarios del Paraguay"],
};
