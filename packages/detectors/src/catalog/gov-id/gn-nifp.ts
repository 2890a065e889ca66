import type { CatalogDetector } from "../../catalog-detector.ts";

/** Guinean tax number: nine digits, Luhn, behind its name. */
export const gnNifp: CatalogDetector = {
  id: "gn-nifp",
  dataType: "gov-id.tax.gn.nifp",
  name: "Guinean tax number",
  countries: ["GN"],
  patterns: [{ regex: String.raw`\d{9}`, score: 0.04 }],
  check: "luhn",
  context: { raise: ["nifp", "nif", "numéro d'identification fiscale permanent"] },
  labels: ["nifp", "nif", "tax id"],
  requiresContext: true,
  examples: { hits: ["NIFP 693307779"], misses: ["NIFP 693307770"] },
  sources: ["Direction nationale des impôts de Guinée"],
};
