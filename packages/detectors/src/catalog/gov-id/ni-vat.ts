import type { CatalogDetector } from "../../catalog-detector.ts";
import { vatNumberWords } from "../../words/vat-number.ts";

/** Nicaraguan taxpayer number behind its name. */
export const niVat: CatalogDetector = {
  id: "ni-vat",
  dataType: "gov-id.tax.ni.ruc",
  name: "Nicaraguan taxpayer number (RUC)",
  countries: ["NI"],
  patterns: [
    { regex: String.raw`(?:NI)?\d{3}-\d{6}-\d{4}[A-Z]`, score: 0.2 },
    { regex: String.raw`[JNER]\d{13}`, score: 0.3 },
  ],
  context: { raise: ["ruc", "dgi", ...vatNumberWords] },
  labels: ["ruc", "número ruc", ...vatNumberWords],
  requiresContext: true,
  examples: { hits: ["RUC J0310000123456"], misses: ["J0310000123456"] },
  sources: ["Dirección General de Ingresos de Nicaragua"],
};
