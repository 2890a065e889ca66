import type { CatalogDetector } from "../../catalog-detector.ts";

/** Health numbers of the other provinces, behind their name. */
export const caHealthOther: CatalogDetector = {
  id: "ca-health-other",
  dataType: "health.insurance-id.ca",
  name: "Canadian provincial health number",
  countries: ["CA"],
  patterns: [
    { regex: String.raw`\d{5}-\d{4}|\d{9}|\d{10}|\d{12}`, score: 0.04 },
    { regex: String.raw`\d{4} \d{3} \d{3}|\d{3} \d{3} \d{3}`, score: 0.05 },
  ],
  context: {
    raise: [
      "health card",
      "health card number",
      "health number",
      "ahcip",
      "alberta health",
      "mcp",
      "msi",
      "phin",
      "medicare nb",
      "saskatchewan health",
      "manitoba health",
      "personal health number",
    ],
    lower: ["phone", "sin"],
  },
  labels: [
    "health card",
    "health card no",
    "health card number",
    "health number",
    "provincial health number",
    "mcp number",
    "phin",
    "ahcip",
    "personal health number",
  ],
  requiresContext: true,
  examples: { hits: ["Alberta Health 12345-6789", "PHIN 123456789"], misses: ["12345-6789", "health card"] },
  sources: ["Canadian Institute for Health Information; provincial health plans"],
};
