import type { CatalogDetector } from "../../catalog-detector.ts";

/** Brazilian identity card (RG): state forms behind its name. */
export const brRg: CatalogDetector = {
  id: "br-rg",
  dataType: "gov-id.national.br.rg",
  name: "Brazilian identity card (RG)",
  countries: ["BR"],
  patterns: [
    { regex: String.raw`\d{1,2}\.\d{3}\.\d{3}-?[\dXx]`, score: 0.25 },
    { regex: String.raw`\d{7,9}[Xx]?`, score: 0.03 },
    { regex: String.raw`[A-Z]{2}-?\d{1,2}\.?\d{3}\.?\d{3}`, score: 0.1 },
  ],
  context: {
    raise: [
      "rg",
      "registro geral",
      "carteira de identidade",
      "identidade",
      "cédula de identidade",
      "órgão expedidor",
      "ssp",
    ],
    lower: ["cpf", "cnpj", "telefone", "cep"],
  },
  labels: ["rg", "rg no", "número rg", "nr rg", "registro geral", "identidade", "carteira de identidade"],
  requiresContext: true,
  examples: {
    hits: ["RG 12.345.678-9", "carteira de identidade 12.345.678-X SSP/SP", "RG: MG-12.345.678"],
    misses: ["12.345.678-9 unidades", "RG 12"],
  },
  knownAs: { macie: "BRAZIL_RG_NUMBER" },
  sources: ["Lei 7.116 of 1983; Institutos de Identificação of the states"],
};
