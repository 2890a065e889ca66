import type { CatalogDetector } from "../../catalog-detector.ts";

/** Older US Medicare claim number: a social security number and a suffix. */
export const usHicn: CatalogDetector = {
  id: "us-hicn",
  dataType: "health.insurance-id.us.hicn",
  name: "US Medicare claim number (HICN)",
  countries: ["US"],
  patterns: [
    { regex: String.raw`[0-8]\d{2}-\d{2}-\d{4}[- ]?[ABCDEFHJKMTW][1-9A-Z]?`, score: 0.6 },
    { regex: String.raw`[0-8]\d{8}[ABCDEFHJKMTW][1-9]?`, score: 0.1 },
  ],
  context: { raise: ["hicn", "medicare", "medicare claim", "health insurance claim", "beneficiary"] },
  labels: ["hicn", "hic", "medicare claim number", "health insurance claim number", "medicare number"],
  examples: {
    hits: ["HICN 536-22-8726A", "medicare claim number 536-22-8726 B1"],
    misses: ["HICN 936-22-8726A", "HICN 536-22-8726Q"],
  },
  knownAs: { macie: "USA_HEALTH_INSURANCE_CLAIM_NUMBER" },
  sources: ["CMS, Medicare General Information, chapter 2, section 50.2"],
};
