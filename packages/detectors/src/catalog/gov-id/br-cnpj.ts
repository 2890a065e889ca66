import type { CatalogDetector } from "../../catalog-detector.ts";

/** Brazilian CNPJ: twelve characters (letters from July 2026) and two check digits. */
export const brCnpj: CatalogDetector = {
  id: "br-cnpj",
  dataType: "org-id.number.br.cnpj",
  name: "Brazilian CNPJ",
  countries: ["BR"],
  patterns: [
    { regex: String.raw`[\dA-Z]{2}\.[\dA-Z]{3}\.[\dA-Z]{3}/[\dA-Z]{4}-\d{2}`, score: 0.95 },
    { regex: String.raw`\d{14}`, score: 0.35 },
    { regex: String.raw`[\dA-Z]{8}\d{4}\d{2}`, score: 0.2 },
    { regex: String.raw`[\dA-Z]{12}\d{2}`, score: 0.1 },
  ],
  check: "br-cnpj",
  context: {
    raise: [
      "cnpj",
      "cnpj/mf",
      "cadastro nacional da pessoa jurídica",
      "razão social",
      "empresa",
      "inscrição",
      "fornecedor",
    ],
    lower: ["cpf", "boleto", "gtin", "ean", "rastreio"],
  },
  labels: ["cnpj", "cnpj no", "nr cnpj", "num cnpj", "cpf cnpj", "cnpj fornecedor", "cnpj empresa", "número cnpj"],
  examples: {
    hits: ["CNPJ 11.222.333/0001-81", "cnpj 11222333000181", "CNPJ 12.ABC.345/01DE-35"],
    misses: ["CNPJ 11.222.333/0001-82", "CNPJ 00.000.000/0000-00", "CNPJ 12.ABC.345/01DE-36"],
  },
  knownAs: { macie: "BRAZIL_CNPJ_NUMBER" },
  sources: [
    "Receita Federal do Brasil, Instrução Normativa RFB 2.229 of 15 October 2024; 12.ABC.345/01DE-35 is its example",
  ],
};
