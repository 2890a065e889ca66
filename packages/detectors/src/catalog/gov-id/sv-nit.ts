import type { CatalogDetector } from "../../catalog-detector.ts";

/** Salvadoran tax number: municipality, date, serial, check digit; or DUI. */
export const svNit: CatalogDetector = {
  id: "sv-nit",
  dataType: "gov-id.tax.sv.nit",
  name: "Salvadoran tax number (NIT)",
  countries: ["SV"],
  patterns: [{ regex: String.raw`(?:SV ?)?\d{4}-\d{6}-\d{3}-\d`, score: 0.9 }],
  check: "sv-nit",
  context: { raise: ["nit", "dui", "número de identificación tributaria"] },
  labels: ["nit", "nit no", "número nit", "tax id", "vat number"],
  examples: { hits: ["NIT 0614-150585-101-8"], misses: ["NIT 0614-150585-101-9"] },
  sources: ["Ministerio de Hacienda de El Salvador"],
};
