import type { CatalogDetector } from "../../catalog-detector.ts";
import { identityCardWords } from "../../words/identity-card.ts";

/** Identity card or personal number of an unknown country behind a word for it. */
export const identityCard: CatalogDetector = {
  id: "identity-card",
  dataType: "gov-id.national",
  name: "Identity card number",
  countries: [],
  patterns: [
    { regex: String.raw`[A-Za-z]{0,3}\d{5,14}[A-Za-z]?`, score: 0.03 },
    { regex: String.raw`\d{1,6}(?:[-. /]\d{1,7}){1,4}[\dA-Za-z]?`, score: 0.02 },
  ],
  context: {
    raise: [...identityCardWords],
    lower: ["phone", "order", "tracking", "employee id", "customer id", "session id", "user id"],
  },
  labels: [...identityCardWords],
  requiresContext: true,
  examples: {
    hits: ["national ID 1234567890", "carte d'identité 123456789", "identity card no A1234567"],
    misses: ["1234567890", "id card holder"],
  },
  sources: ["Forms differ by country; the name beside the number decides"],
};
