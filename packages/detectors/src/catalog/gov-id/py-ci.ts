import type { CatalogDetector } from "../../catalog-detector.ts";

/** Paraguayan identity card: five to seven digits behind its name. */
export const pyCi: CatalogDetector = {
  id: "py-ci",
  dataType: "gov-id.national.py.ci",
  name: "Paraguayan identity card",
  countries: ["PY"],
  patterns: [
    { regex: String.raw`\d{1,2}\.\d{3}\.\d{3}|\d{3}\.\d{3}`, score: 0.08 },
    { regex: String.raw`\d{5,7}`, score: 0.03 },
  ],
  context: {
    raise: ["cédula", "cédula de identidad", "c.i", "ci", "documento"],
    lower: ["teléfono", "guaraníes", "precio"],
  },
  labels: ["cédula", "cedula", "cédula de identidad", "ci", "documento"],
  requiresContext: true,
  examples: { hits: ["cédula de identidad paraguaya 1.234.567"], misses: ["1.234.567 guaraníes"] },
  knownAs: { google: "PARAGUAY_CIC_NUMBER" },
  sources: ["Departamento de Identificaciones del Paraguay"],
};
