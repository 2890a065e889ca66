import type { CatalogDetector } from "../../catalog-detector.ts";

/** Philippine social security number: two, seven and one digits. */
export const phSss: CatalogDetector = {
  id: "ph-sss",
  dataType: "gov-id.national.ph.sss",
  name: "Philippine social security number (SSS)",
  countries: ["PH"],
  patterns: [
    { regex: String.raw`\d{2}-\d{7}-\d`, score: 0.5 },
    { regex: String.raw`\d{10}`, score: 0.03 },
  ],
  context: { raise: ["sss", "sss no", "sss number", "social security system"], lower: ["phone", "mobile"] },
  labels: ["sss", "sss no", "sss number", "social security number"],
  requiresContext: true,
  examples: { hits: ["SSS 34-1234567-8"], misses: ["SSS 34-123456-8"] },
  sources: ["Social Security System of the Philippines"],
};
