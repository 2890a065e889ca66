import type { CatalogDetector } from "../../catalog-detector.ts";

/** Venezuelan identity card: V or E and six to nine digits, behind its name. */
export const veCi: CatalogDetector = {
  id: "ve-ci",
  dataType: "gov-id.national.ve.ci",
  name: "Venezuelan identity card",
  countries: ["VE"],
  patterns: [{ regex: String.raw`[VEve]-?\d{1,2}\.?\d{3}\.?\d{3}`, score: 0.2 }],
  context: { raise: ["cédula", "cédula de identidad", "c.i", "ci", "saime"], lower: ["rif"] },
  labels: ["cédula", "cedula", "cédula de identidad", "ci"],
  requiresContext: true,
  examples: { hits: ["cédula V-12.345.678"], misses: ["V-12.345.678", "cédula X-12.345.678"] },
  knownAs: { google: "VENEZUELA_CDI_NUMBER" },
  sources: ["Servicio Administrativo de Identificación, Migración y Extranjería"],
};
