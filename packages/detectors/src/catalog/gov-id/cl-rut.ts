import type { CatalogDetector } from "../../catalog-detector.ts";

/** Chilean RUT or RUN: seven or eight digits and a check digit or K. */
export const clRut: CatalogDetector = {
  id: "cl-rut",
  dataType: "gov-id.national.cl.rut",
  name: "Chilean RUT",
  countries: ["CL"],
  patterns: [
    { regex: String.raw`\d{1,2}\.\d{3}\.\d{3}-[\dKk]`, score: 0.95 },
    { regex: String.raw`\d{7,8}-[\dKk]`, score: 0.7 },
    { regex: String.raw`\d{7,8}[\dKk]`, score: 0.05 },
  ],
  check: "cl-rut",
  context: {
    raise: ["rut", "run", "rol único tributario", "rol único nacional", "cédula de identidad"],
    lower: ["teléfono", "y-tunnus"],
  },
  labels: [
    "rut",
    "run",
    "rut no",
    "rut cliente",
    "rut empresa",
    "rol único tributario",
    "cédula de identidad",
    "national id",
    "tax id",
  ],
  examples: { hits: ["RUT 12.345.678-5", "RUN 9876543-3"], misses: ["RUT 12.345.678-6", "RUT 12.345.67-5"] },
  knownAs: { google: "CHILE_CDI_NUMBER" },
  sources: ["Servicio de Registro Civil e Identificación; Servicio de Impuestos Internos"],
};
