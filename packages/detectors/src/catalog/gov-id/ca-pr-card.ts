import type { CatalogDetector } from "../../catalog-detector.ts";

/** Canadian permanent resident card or client identifier, behind its name. */
export const caPrCard: CatalogDetector = {
  id: "ca-pr-card",
  dataType: "identity.citizenship-immigration.ca.pr-card",
  name: "Canadian permanent resident card",
  countries: ["CA"],
  patterns: [
    { regex: String.raw`[A-Za-z]{2}\d{7,10}`, score: 0.15 },
    { regex: String.raw`\d{4}-\d{4}|\d{2}-\d{4}-\d{4}`, score: 0.1 },
    { regex: String.raw`\d{8}|\d{10}`, score: 0.03 },
  ],
  context: {
    raise: [
      "pr card",
      "permanent resident",
      "permanent resident card",
      "uci",
      "unique client identifier",
      "ircc",
      "carte de résident permanent",
      "iuc",
    ],
  },
  labels: [
    "pr card",
    "pr card no",
    "pr card number",
    "permanent resident card",
    "uci",
    "uci number",
    "unique client identifier",
  ],
  requiresContext: true,
  examples: { hits: ["PR card RA0302123456", "UCI 1234-5678"], misses: ["RA0302123456", "PR card"] },
  sources: ["Immigration, Refugees and Citizenship Canada, UCI and PR card number"],
};
