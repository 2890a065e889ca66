import type { CatalogDetector } from "../../catalog-detector.ts";

/** Portuguese social security number: eleven digits from 1 or 2. */
export const ptNiss: CatalogDetector = {
  id: "pt-niss",
  dataType: "gov-id.national.pt.niss",
  name: "Portuguese social security number",
  countries: ["PT"],
  patterns: [
    { regex: String.raw`[12]\d{10}`, score: 0.2 },
    { regex: String.raw`[12]\d{2} \d{3} \d{3} \d{2}`, score: 0.3 },
  ],
  check: "pt-niss",
  context: {
    raise: ["niss", "segurança social", "número de segurança social", "número de identificação da segurança social"],
    lower: ["telemóvel", "cpf"],
  },
  labels: ["niss", "segurança social", "número segurança social", "num segurança social"],
  examples: { hits: ["NISS 12345678902"], misses: ["NISS 12345678903", "NISS 32345678901"] },
  knownAs: { google: "PORTUGAL_SOCIAL_SECURITY_NUMBER" },
  sources: ["Instituto da Segurança Social, NISS"],
};
