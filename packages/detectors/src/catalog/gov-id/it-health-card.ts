import type { CatalogDetector } from "../../catalog-detector.ts";

/** Italian health card: 80380 and fifteen digits. */
export const itHealthCard: CatalogDetector = {
  id: "it-health-card",
  dataType: "health.insurance-id.it.team",
  name: "Italian health card (TEAM)",
  countries: ["IT"],
  patterns: [
    { regex: String.raw`80380\d{15}`, score: 0.9 },
    { regex: String.raw`80 ?380 ?\d{5} ?\d{10}`, score: 0.85 },
  ],
  check: "luhn",
  context: { raise: ["tessera sanitaria", "team", "tessera europea", "numero tessera", "assistenza sanitaria"] },
  labels: ["tessera sanitaria", "numero tessera sanitaria", "team", "tessera team"],
  examples: {
    hits: ["tessera sanitaria 80380001234567890127"],
    misses: ["tessera sanitaria 80380001234567890128", "tessera sanitaria 803800012345678901"],
  },
  sources: ["Decisione S1 della Commissione amministrativa; CEN EN 1867"],
};
