import type { CatalogDetector } from "../../catalog-detector.ts";

/** Cypriot identity card behind a word for it. */
export const cyIdCard: CatalogDetector = {
  id: "cy-id-card",
  dataType: "gov-id.national.cy.id-card",
  name: "Cypriot identity card number",
  countries: ["CY"],
  patterns: [{ regex: String.raw`\d{6,10}`, score: 0.02 }],
  context: {
    raise: ["δελτίο ταυτότητας", "ταυτότητα", "κυπριακή", "cyprus id", "cyprus id card", "identity card", "id card"],
  },
  labels: ["cyprus id", "cyprus id card", "αριθμός ταυτότητας", "identity card", "id card number"],
  requiresContext: true,
  examples: { hits: ["Cyprus ID card 0001234567"], misses: ["1234567 units"] },
  sources: ["Civil Registry and Migration Department of Cyprus"],
};
