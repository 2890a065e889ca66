import type { CatalogDetector } from "../../catalog-detector.ts";

/** Slovenian company register number: seven digits, modulo 11, and three for a branch. */
export const siMaticna: CatalogDetector = {
  id: "si-maticna",
  dataType: "org-id.number.si.maticna",
  name: "Slovenian company register number",
  countries: ["SI"],
  patterns: [{ regex: String.raw`\d{7}(?:000)?`, score: 0.05 }],
  check: "si-maticna",
  context: { raise: ["matična številka", "ajpes", "matična številka podjetja"] },
  labels: ["matična številka", "matična st"],
  requiresContext: true,
  examples: { hits: ["matična številka 5812348000"], misses: ["matična številka 5812349000"] },
  sources: ["AJPES, Poslovni register Slovenije"],
};
