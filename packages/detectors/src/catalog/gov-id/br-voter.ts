import type { CatalogDetector } from "../../catalog-detector.ts";

/** Brazilian voter title: serial, state, two check digits. */
export const brVoter: CatalogDetector = {
  id: "br-voter",
  dataType: "gov-id.national.br.voter",
  name: "Brazilian voter title",
  countries: ["BR"],
  patterns: [
    { regex: String.raw`\d{12}`, score: 0.08 },
    { regex: String.raw`\d{4} \d{4} \d{4}`, score: 0.15 },
  ],
  check: "br-voter",
  context: {
    raise: ["título de eleitor", "título eleitoral", "título", "eleitor", "tse", "zona", "seção eleitoral"],
    lower: ["telefone", "my number"],
  },
  labels: ["título de eleitor", "título eleitor", "título eleitoral", "voter title", "número título"],
  requiresContext: true,
  examples: {
    hits: ["título de eleitor 123456780396"],
    misses: ["título de eleitor 123456780397", "título de eleitor 123456782900"],
  },
  sources: ["Tribunal Superior Eleitoral, Resolução 23.659 of 2021, article 36"],
};
