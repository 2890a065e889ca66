import type { CatalogDetector } from "../../catalog-detector.ts";

/** Dominican identity card: three, seven and one digits, Luhn. */
export const doCedula: CatalogDetector = {
  id: "do-cedula",
  dataType: "gov-id.national.do.cedula",
  name: "Dominican identity card",
  countries: ["DO"],
  patterns: [
    { regex: String.raw`\d{3}-\d{7}-\d`, score: 0.85 },
    { regex: String.raw`\d{11}`, score: 0.1 },
  ],
  check: "luhn",
  context: {
    raise: ["cédula", "cédula de identidad", "cédula de identidad y electoral", "jce"],
    lower: ["teléfono", "celular", "cpf"],
  },
  labels: ["cédula", "cedula", "cédula de identidad", "cédula de identidad y electoral", "national id"],
  examples: { hits: ["cédula 001-1234567-3"], misses: ["cédula 001-1234567-4"] },
  sources: ["Junta Central Electoral de la República Dominicana"],
};
