import type { CatalogDetector } from "../../catalog-detector.ts";

/** Ecuadorian identity card: province, nine digits, Luhn. */
export const ecCi: CatalogDetector = {
  id: "ec-ci",
  dataType: "gov-id.national.ec.ci",
  name: "Ecuadorian identity card",
  countries: ["EC"],
  patterns: [{ regex: String.raw`(?:0[1-9]|1\d|2[0-4]|30)\d{7}-?\d`, score: 0.15 }],
  check: "ec-ci",
  context: {
    raise: ["cédula", "cédula de identidad", "cédula de ciudadanía", "c.i", "registro civil"],
    lower: ["teléfono", "celular", "móvil"],
  },
  labels: ["cédula", "cedula", "cédula de identidad", "ci", "número de cédula", "national id"],
  examples: { hits: ["cédula 1712345675"], misses: ["cédula 1712345676", "cédula 2512345678"] },
  sources: ["Dirección General de Registro Civil del Ecuador"],
};
