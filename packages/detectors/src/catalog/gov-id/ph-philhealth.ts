import type { CatalogDetector } from "../../catalog-detector.ts";

/** Philippine health insurance number: two, nine and one digits. */
export const phPhilhealth: CatalogDetector = {
  id: "ph-philhealth",
  dataType: "health.insurance-id.ph.philhealth",
  name: "Philippine PhilHealth number",
  countries: ["PH"],
  patterns: [
    { regex: String.raw`\d{2}-\d{9}-\d`, score: 0.6 },
    { regex: String.raw`\d{12}`, score: 0.03 },
  ],
  context: { raise: ["philhealth", "philhealth no", "pin", "philippine health insurance"] },
  labels: ["philhealth", "philhealth no", "philhealth number", "phic no"],
  requiresContext: true,
  examples: { hits: ["PhilHealth 12-345678901-2"], misses: ["PhilHealth 12-34567890-2"] },
  sources: ["Philippine Health Insurance Corporation"],
};
