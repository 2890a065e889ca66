import type { CatalogDetector } from "../../catalog-detector.ts";

/** Mozambican tax number: nine digits, modulo 11. */
export const mzNuit: CatalogDetector = {
  id: "mz-nuit",
  dataType: "gov-id.tax.mz.nuit",
  name: "Mozambican tax number (NUIT)",
  countries: ["MZ"],
  patterns: [{ regex: String.raw`[1-9]\d{8}`, score: 0.06 }],
  check: "mz-nuit",
  context: { raise: ["nuit", "número único de identificação tributária"], lower: ["telefone"] },
  labels: ["nuit", "número nuit", "tax id"],
  requiresContext: true,
  examples: { hits: ["NUIT 400339910"], misses: ["NUIT 400339911"] },
  sources: ["Autoridade Tributária de Moçambique"],
};
