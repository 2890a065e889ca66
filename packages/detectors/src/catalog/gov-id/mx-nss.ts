import type { CatalogDetector } from "../../catalog-detector.ts";

/** Mexican social security number: eleven digits, Luhn. */
export const mxNss: CatalogDetector = {
  id: "mx-nss",
  dataType: "gov-id.national.mx.nss",
  name: "Mexican social security number",
  countries: ["MX"],
  patterns: [
    { regex: String.raw`\d{2}[- ]\d{2}[- ]\d{2}[- ]\d{4}[- ]\d`, score: 0.7 },
    { regex: String.raw`\d{11}`, score: 0.08 },
  ],
  check: "luhn",
  context: {
    raise: ["nss", "imss", "número de seguridad social", "seguro social", "infonavit", "afore"],
    lower: ["teléfono", "celular", "cpf", "pesel"],
  },
  labels: ["nss", "imss", "número de seguridad social", "nss imss", "social security number"],
  examples: { hits: ["NSS 12345678903", "IMSS 12-34-85-6789-7"], misses: ["NSS 12345678904"] },
  sources: ["Instituto Mexicano del Seguro Social"],
};
