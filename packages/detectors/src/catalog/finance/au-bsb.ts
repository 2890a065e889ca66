import type { CatalogDetector } from "../../catalog-detector.ts";

/** Australian bank-state-branch number, with or without its account. */
export const auBsb: CatalogDetector = {
  id: "au-bsb",
  dataType: "finance.bank-account",
  name: "Australian BSB and account",
  countries: ["AU"],
  patterns: [
    { regex: String.raw`\d{3}-\d{3}[ ,/]{1,3}\d{5,9}`, score: 0.2 },
    { regex: String.raw`\d{3}-\d{3}`, score: 0.05 },
    { regex: String.raw`\d{6}`, score: 0.02 },
  ],
  context: {
    raise: ["bsb", "bsb number", "bsb no", "bank state branch", "bsb and account"],
    lower: ["phone", "ext", "model"],
  },
  labels: ["bsb", "bsb number", "bsb no", "bsb code", "bank bsb", "bsb account"],
  requiresContext: true,
  examples: { hits: ["BSB 062-000 account 12345678", "bsb: 733-000"], misses: ["call 062-000", "BSB 62-000"] },
  sources: ["Australian Payments Network, BSB numbers"],
};
