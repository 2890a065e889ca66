import type { CatalogDetector } from "../../catalog-detector.ts";

/** Uruguayan identity card: seven digits and a check digit. */
export const uyCi: CatalogDetector = {
  id: "uy-ci",
  dataType: "gov-id.national.uy.ci",
  name: "Uruguayan identity card",
  countries: ["UY"],
  patterns: [
    { regex: String.raw`\d\.\d{3}\.\d{3}-\d`, score: 0.9 },
    { regex: String.raw`\d{6,7}-\d`, score: 0.4 },
    { regex: String.raw`\d{7,8}`, score: 0.05 },
  ],
  check: "uy-ci",
  context: {
    raise: ["cédula", "cédula de identidad", "c.i", "ci", "documento"],
    lower: ["teléfono", "celular", "y-tunnus"],
  },
  labels: ["cédula", "cedula", "cédula de identidad", "ci", "documento", "national id"],
  examples: { hits: ["cédula de identidad 1.234.567-2"], misses: ["cédula de identidad 1.234.567-3"] },
  knownAs: { google: "URUGUAY_CDI_NUMBER" },
  sources: ["Dirección Nacional de Identificación Civil del Uruguay"],
};
