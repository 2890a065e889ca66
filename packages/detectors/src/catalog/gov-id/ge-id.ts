import type { CatalogDetector } from "../../catalog-detector.ts";

/** Georgian personal number: eleven digits behind its name. */
export const geId: CatalogDetector = {
  id: "ge-id",
  dataType: "gov-id.national.ge.personal-number",
  name: "Georgian personal number",
  countries: ["GE"],
  patterns: [{ regex: String.raw`\d{11}`, score: 0.04 }],
  context: { raise: ["პირადი ნომერი", "პირადი", "georgian id", "personal number", "piradi nomeri"] },
  labels: ["პირადი ნომერი", "georgian personal number", "personal number"],
  requiresContext: true,
  examples: { hits: ["პირადი ნომერი 01001012345"], misses: ["01001012345"] },
  sources: ["Public Service Development Agency of Georgia"],
};
