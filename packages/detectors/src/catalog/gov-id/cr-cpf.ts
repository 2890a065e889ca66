import type { CatalogDetector } from "../../catalog-detector.ts";

/** Costa Rican identity card: one, four and four digits, behind its name. */
export const crCpf: CatalogDetector = {
  id: "cr-cpf",
  dataType: "gov-id.national.cr.cedula",
  name: "Costa Rican identity card",
  countries: ["CR"],
  patterns: [
    { regex: String.raw`0?[1-9]-\d{4}-\d{4}`, score: 0.45 },
    { regex: String.raw`0?[1-9]\d{8}`, score: 0.04 },
  ],
  context: { raise: ["cédula", "cédula de identidad", "cédula física", "tse"], lower: ["teléfono"] },
  labels: ["cédula", "cedula", "cédula de identidad", "cédula física", "national id"],
  requiresContext: true,
  examples: { hits: ["cédula 1-0456-0789"], misses: ["cédula 1-913-259"] },
  sources: ["Tribunal Supremo de Elecciones de Costa Rica"],
};
