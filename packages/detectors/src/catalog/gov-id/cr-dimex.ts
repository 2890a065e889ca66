import type { CatalogDetector } from "../../catalog-detector.ts";

/** Costa Rican foreigner number: eleven or twelve digits from 1, behind its name. */
export const crDimex: CatalogDetector = {
  id: "cr-dimex",
  dataType: "identity.citizenship-immigration.cr.dimex",
  name: "Costa Rican foreigner id (DIMEX)",
  countries: ["CR"],
  patterns: [{ regex: String.raw`1\d{10,11}`, score: 0.06 }],
  context: { raise: ["dimex", "documento de identidad migratorio", "residencia"] },
  labels: ["dimex", "dimex no", "documento de identidad migratorio"],
  requiresContext: true,
  examples: { hits: ["DIMEX 155812345678"], misses: ["155812345678"] },
  sources: ["Dirección General de Migración y Extranjería de Costa Rica"],
};
