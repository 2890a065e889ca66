import type { CatalogDetector } from "../../catalog-detector.ts";

/** Portuguese tax number: nine digits, modulo 11. */
export const ptNif: CatalogDetector = {
  id: "pt-nif",
  dataType: "gov-id.tax.pt.nif",
  name: "Portuguese tax number (NIF)",
  countries: ["PT"],
  patterns: [
    { regex: String.raw`(?:PT ?)?[1235689]\d{2} \d{3} \d{3}`, score: 0.4 },
    { regex: String.raw`PT ?[1235689]\d{8}`, score: 0.85 },
    { regex: String.raw`[1235689]\d{8}`, score: 0.12 },
    { regex: String.raw`45\d{7}`, score: 0.1 },
  ],
  check: "pt-nif",
  context: {
    raise: [
      "nif",
      "contribuinte",
      "número de contribuinte",
      "nipc",
      "número fiscal",
      "número de identificação fiscal",
      "finanças",
      "iva",
    ],
    lower: ["telemóvel", "telefone", "sin", "bsn"],
  },
  labels: [
    "nif",
    "nipc",
    "contribuinte",
    "número de contribuinte",
    "num contribuinte",
    "número fiscal",
    "número de identificação fiscal",
    "portuguese tax id",
    "tax id",
    "vat number",
    "tin",
  ],
  examples: {
    hits: ["NIF 123456789", "contribuinte 501 442 600", "PT501442600"],
    misses: ["NIF 123456780", "NIF 423456789", "NIF 12345678"],
  },
  sources: ["Decreto-Lei 14/2013; Autoridade Tributária e Aduaneira"],
};
