import type { CatalogDetector } from "../../catalog-detector.ts";

/** Bolivian identity card: five to eight digits and a department, behind its name. */
export const boCi: CatalogDetector = {
  id: "bo-ci",
  dataType: "gov-id.national.bo.ci",
  name: "Bolivian identity card",
  countries: ["BO"],
  patterns: [
    { regex: String.raw`\d{5,8}[ -]?(?:LP|CB|SC|CH|OR|PT|TJ|BE|PD)`, score: 0.35 },
    { regex: String.raw`\d{5,8}`, score: 0.03 },
  ],
  context: {
    raise: ["cédula", "carnet de identidad", "cédula de identidad", "c.i", "ci", "segip"],
    lower: ["teléfono"],
  },
  labels: ["cédula", "carnet de identidad", "cédula de identidad", "ci"],
  requiresContext: true,
  examples: { hits: ["carnet de identidad 1234567 LP"], misses: ["1234567 LP"] },
  sources: ["Servicio General de Identificación Personal de Bolivia"],
};
