import type { CatalogDetector } from "../../catalog-detector.ts";

/** Azerbaijani taxpayer number: ten digits, modulo 11. */
export const azVoen: CatalogDetector = {
  id: "az-voen",
  dataType: "gov-id.tax.az.voen",
  name: "Azerbaijani taxpayer number (VÖEN)",
  countries: ["AZ"],
  patterns: [{ regex: String.raw`\d{9}[12]`, score: 0.08 }],
  check: "az-voen",
  context: { raise: ["vöen", "voen", "vergi ödəyicisi", "tin"], lower: ["telefon", "phone"] },
  labels: ["vöen", "voen", "tax id", "tin"],
  requiresContext: true,
  examples: { hits: ["VÖEN 1400155991"], misses: ["VÖEN 1400155901"] },
  sources: ["Azərbaycan Respublikası Dövlət Vergi Xidməti"],
};
