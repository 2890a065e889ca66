import type { CatalogDetector } from "../../catalog-detector.ts";

/** Maltese identity card: up to seven digits and a letter. */
export const mtIdCard: CatalogDetector = {
  id: "mt-id-card",
  dataType: "gov-id.national.mt.id-card",
  name: "Maltese identity card number",
  countries: ["MT"],
  patterns: [{ regex: String.raw`\d{3,7}[MGAPLHBZmgaplhbz]`, score: 0.1 }],
  context: { raise: ["identity card", "id card", "karta tal-identità", "karta tal-identita"] },
  labels: ["id card", "id card no", "id card number", "identity card", "karta tal identità"],
  requiresContext: true,
  examples: { hits: ["Maltese identity card 123456M"], misses: ["123456M", "identity card 123456K"] },
  sources: ["Identity Malta, identity cards (Cap. 258)"],
};
