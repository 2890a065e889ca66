import type { CatalogDetector } from "../../catalog-detector.ts";

/** Montenegrin tax number: eight digits, modulo 11. */
export const mePib: CatalogDetector = {
  id: "me-pib",
  dataType: "org-id.number.me.pib",
  name: "Montenegrin tax number (PIB)",
  countries: ["ME"],
  patterns: [{ regex: String.raw`\d{8}`, score: 0.04 }],
  check: "me-pib",
  context: { raise: ["pib", "poreski identifikacioni broj", "pdv"] },
  labels: ["pib", "poreski broj", "tax id"],
  requiresContext: true,
  examples: { hits: ["PIB 02123452"], misses: ["PIB 02123453"] },
  sources: ["Poreska uprava Crne Gore"],
};
