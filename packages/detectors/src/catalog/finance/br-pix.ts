import type { CatalogDetector } from "../../catalog-detector.ts";

/** Brazilian PIX random key: a UUID beside the word PIX. */
export const brPix: CatalogDetector = {
  id: "br-pix",
  dataType: "finance.bank-account",
  name: "Brazilian PIX key",
  countries: ["BR"],
  patterns: [
    { regex: String.raw`[\da-fA-F]{8}-[\da-fA-F]{4}-4[\da-fA-F]{3}-[89abAB][\da-fA-F]{3}-[\da-fA-F]{12}`, score: 0.1 },
  ],
  context: { raise: ["pix", "chave pix", "chave aleatória"], lower: ["uuid", "request id", "correlation"] },
  labels: ["pix", "chave pix", "pix key", "chave aleatória"],
  requiresContext: true,
  examples: {
    hits: ["chave pix 123e4567-e89b-42d3-a456-556642440000"],
    misses: ["id 123e4567-e89b-42d3-a456-556642440000"],
  },
  sources: ["Banco Central do Brasil, Resolução BCB 1 of 2020: DICT keys"],
};
