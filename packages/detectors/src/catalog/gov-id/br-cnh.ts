import type { CatalogDetector } from "../../catalog-detector.ts";
import { drivingLicenceWords } from "../../words/driving-licence.ts";

/** Brazilian driving licence: eleven digits, two check digits. */
export const brCnh: CatalogDetector = {
  id: "br-cnh",
  dataType: "gov-id.driving-licence.br",
  name: "Brazilian driving licence (CNH)",
  countries: ["BR"],
  patterns: [{ regex: String.raw`\d{11}`, score: 0.08 }],
  check: "br-cnh",
  context: {
    raise: [
      "cnh",
      "carteira nacional de habilitação",
      "carteira de habilitação",
      "habilitação",
      "registro cnh",
      "detran",
      "denatran",
      ...drivingLicenceWords,
    ],
    lower: ["cpf", "telefone", "pis"],
  },
  labels: ["cnh", "cnh no", "número cnh", "registro cnh", "carteira de habilitação", ...drivingLicenceWords],
  requiresContext: true,
  examples: { hits: ["CNH 12345678900"], misses: ["CNH 12345678901", "12345678900"] },
  sources: ["Senatran, Carteira Nacional de Habilitação (Resolução Contran 886 of 2021)"],
};
