import type { CatalogDetector } from "../../catalog-detector.ts";

/** Brazilian PIS/PASEP/NIS number: eleven digits, modulo 11. */
export const brPis: CatalogDetector = {
  id: "br-pis",
  dataType: "gov-id.national.br.pis",
  name: "Brazilian PIS, PASEP or NIS",
  countries: ["BR"],
  patterns: [
    { regex: String.raw`\d{3}\.\d{5}\.\d{2}-\d`, score: 0.9 },
    { regex: String.raw`\d{11}`, score: 0.1 },
  ],
  check: "br-pis",
  context: {
    raise: ["pis", "pasep", "pis/pasep", "nis", "nit", "ctps", "carteira de trabalho", "fgts", "inss"],
    lower: ["cpf", "telefone"],
  },
  labels: ["pis", "pasep", "pis pasep", "nis", "nit", "nis pis", "número pis"],
  examples: { hits: ["PIS 120.56789.12-6", "NIS 12056789126"], misses: ["PIS 120.56789.12-7", "PIS 120.56789.12"] },
  sources: ["Caixa Econômica Federal, PIS; Ministério do Desenvolvimento Social, NIS"],
};
