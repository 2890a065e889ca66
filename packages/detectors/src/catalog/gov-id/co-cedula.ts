import type { CatalogDetector } from "../../catalog-detector.ts";

/** Colombian citizenship card: six to ten digits behind its name. */
export const coCedula: CatalogDetector = {
  id: "co-cedula",
  dataType: "gov-id.national.co.cedula",
  name: "Colombian citizenship card",
  countries: ["CO"],
  patterns: [
    { regex: String.raw`\d{1,3}(?:\.\d{3}){2,3}`, score: 0.1 },
    { regex: String.raw`\d{6,10}`, score: 0.04 },
  ],
  context: {
    raise: ["cédula", "cédula de ciudadanía", "c.c", "cc", "cedula", "documento de identidad", "tarjeta de identidad"],
    lower: ["teléfono", "celular", "precio", "nit"],
  },
  labels: ["cédula", "cedula", "cédula de ciudadanía", "cc", "no cédula", "número de cédula", "documento de identidad"],
  requiresContext: true,
  examples: {
    hits: ["cédula de ciudadanía 1.012.345.678", "C.C. 79123456"],
    misses: ["1.012.345.678 pesos", "cédula 123"],
  },
  knownAs: { google: "COLOMBIA_CDC_NUMBER" },
  sources: ["Registraduría Nacional del Estado Civil"],
};
