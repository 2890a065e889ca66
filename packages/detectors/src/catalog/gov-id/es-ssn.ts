import type { CatalogDetector } from "../../catalog-detector.ts";

/** Spanish social security number: province, serial, two digits modulo 97. */
export const esSsn: CatalogDetector = {
  id: "es-ssn",
  dataType: "gov-id.national.es.nass",
  name: "Spanish social security number",
  countries: ["ES"],
  patterns: [
    { regex: String.raw`\d{2}[/ -]\d{7,8}[/ -]\d{2}`, score: 0.85 },
    { regex: String.raw`\d{12}`, score: 0.3 },
  ],
  check: "es-ssn",
  context: {
    raise: [
      "seguridad social",
      "número de la seguridad social",
      "nass",
      "nss",
      "naf",
      "afiliación",
      "número de afiliación",
      "nº ss",
      "tesorería",
    ],
    lower: ["teléfono", "ean", "móvil"],
  },
  labels: [
    "nass",
    "nss",
    "naf",
    "seguridad social",
    "número seguridad social",
    "número de afiliación",
    "num seguridad social",
    "no ss",
    "spanish ssn",
  ],
  examples: {
    hits: ["NASS 28/12345678/40", "seguridad social 281234567840.", "NAF 08 98765432 01"],
    misses: ["NASS 281234567841", "28/12345678/99", "NASS 541234567840"],
  },
  knownAs: { google: "SPAIN_SOCIAL_SECURITY_NUMBER", macie: "SPAIN_SOCIAL_SECURITY_NUMBER" },
  sources: ["Tesorería General de la Seguridad Social, número de la Seguridad Social"],
};
