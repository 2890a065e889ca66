import type { CatalogDetector } from "../../catalog-detector.ts";

/** Philippine common reference number: four, seven and one digits. */
export const phUmid: CatalogDetector = {
  id: "ph-umid",
  dataType: "gov-id.national.ph.umid",
  name: "Philippine UMID number",
  countries: ["PH"],
  patterns: [
    { regex: String.raw`\d{4}-\d{7}-\d`, score: 0.5 },
    { regex: String.raw`\d{12}`, score: 0.02 },
  ],
  context: { raise: ["umid", "crn", "common reference number", "gsis"] },
  labels: ["umid", "umid no", "crn", "common reference number"],
  requiresContext: true,
  examples: { hits: ["UMID CRN 0111-1234567-8"], misses: ["UMID 0111-123456-8"] },
  sources: ["Executive Order 420 of 2005"],
};
