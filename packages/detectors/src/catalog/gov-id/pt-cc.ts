import type { CatalogDetector } from "../../catalog-detector.ts";

/** Portuguese citizen card: number, check digit, version, check digit. */
export const ptCc: CatalogDetector = {
  id: "pt-cc",
  dataType: "gov-id.national.pt.cc",
  name: "Portuguese citizen card number",
  countries: ["PT"],
  patterns: [
    { regex: String.raw`\d{8} ?\d ?[A-Z\d]{2} ?\d`, score: 0.4 },
    { regex: String.raw`\d{8}[- ]\d[- ]?[A-Z]{2}\d`, score: 0.7 },
    { regex: String.raw`\d{9}[A-Z]{2}\d`, score: 0.6 },
  ],
  check: "pt-cc",
  context: {
    raise: [
      "cartão de cidadão",
      "cartão do cidadão",
      "cc",
      "bilhete de identidade",
      "número de documento",
      "identificação civil",
      "bi",
    ],
    lower: ["telemóvel", "ean"],
  },
  labels: [
    "cartão de cidadão",
    "cartão do cidadão",
    "cc",
    "número cc",
    "bilhete de identidade",
    "bi",
    "identificação civil",
    "número de documento",
  ],
  examples: {
    hits: ["cartão de cidadão 12345678 9 ZZ 1"],
    misses: ["cartão de cidadão 12345678 9 ZZ 2", "cartão de cidadão 12345678 9 ZZ"],
  },
  knownAs: { google: "PORTUGAL_CDC_NUMBER" },
  sources: ["Lei 7/2007; AMA, Validação de número de documento do Cartão de Cidadão"],
};
