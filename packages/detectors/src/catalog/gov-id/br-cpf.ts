import type { CatalogDetector } from "../../catalog-detector.ts";

/** Brazilian CPF: eleven digits, two check digits. */
export const brCpf: CatalogDetector = {
  id: "br-cpf",
  dataType: "gov-id.national.br.cpf",
  name: "Brazilian CPF",
  countries: ["BR"],
  patterns: [
    { regex: String.raw`\d{3}\.\d{3}\.\d{3}[-/]\d{2}`, score: 0.95 },
    { regex: String.raw`\d{3} \d{3} \d{3} \d{2}`, score: 0.7 },
    { regex: String.raw`\d{9}-\d{2}`, score: 0.7 },
    { regex: String.raw`\d{11}`, score: 0.25 },
  ],
  check: "br-cpf",
  context: {
    raise: [
      "cpf",
      "cpf/mf",
      "cadastro de pessoas físicas",
      "contribuinte",
      "receita federal",
      "cpf do titular",
      "documento",
    ],
    lower: ["telefone", "celular", "cnpj", "boleto", "pis", "nit"],
  },
  labels: [
    "cpf",
    "cpf no",
    "cpf nr",
    "nr cpf",
    "num cpf",
    "número cpf",
    "cpf cnpj",
    "cpf do cliente",
    "cpf titular",
    "documento",
    "documento cpf",
    "cadastro de pessoa física",
  ],
  examples: {
    hits: ["CPF 123.456.789-09", "cpf: 52998224725", "CPF 987654321-00"],
    misses: ["CPF 123.456.789-00", "CPF 111.111.111-11", "CPF 123.456.789-0"],
  },
  knownAs: { google: "BRAZIL_CPF_NUMBER", macie: "BRAZIL_CPF_NUMBER" },
  sources: ["Receita Federal do Brasil, Cadastro de Pessoas Físicas (IN RFB 2.172 of 2024)"],
};
