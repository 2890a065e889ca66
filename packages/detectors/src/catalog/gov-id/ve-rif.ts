import type { CatalogDetector } from "../../catalog-detector.ts";

/** Venezuelan tax number: letter, eight digits, check digit. */
export const veRif: CatalogDetector = {
  id: "ve-rif",
  dataType: "gov-id.tax.ve.rif",
  name: "Venezuelan tax number (RIF)",
  countries: ["VE"],
  patterns: [
    { regex: String.raw`[VEJPGC]-?\d{8}-?\d`, score: 0.75 },
    { regex: String.raw`[vejpgc]-\d{8}-\d`, score: 0.6 },
  ],
  check: "ve-rif",
  context: { raise: ["rif", "seniat", "registro único de información fiscal", "contribuyente"] },
  labels: ["rif", "rif no", "número rif", "tax id", "vat number"],
  examples: { hits: ["RIF J-12345678-4", "rif V123456781"], misses: ["RIF J-12345678-5", "RIF X-12345678-1"] },
  sources: ["SENIAT, Providencia 0073 of 2006"],
};
