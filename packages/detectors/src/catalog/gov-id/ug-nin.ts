import type { CatalogDetector } from "../../catalog-detector.ts";

/** Ugandan identity number: CM or CF and twelve characters. */
export const ugNin: CatalogDetector = {
  id: "ug-nin",
  dataType: "gov-id.national.ug.nin",
  name: "Ugandan national identification number",
  countries: ["UG"],
  patterns: [{ regex: String.raw`[CA][MF]\d{2}[\dA-Z]{10}`, score: 0.5 }],
  context: { raise: ["nin", "national id", "nira", "ndaga muntu"] },
  labels: ["nin", "nin number", "national id", "national identification number"],
  examples: { hits: ["NIN CM85012345ABCD"], misses: ["NIN XM85012345ABCD", "NIN CM85012345ABC"] },
  sources: ["National Identification and Registration Authority of Uganda"],
};
