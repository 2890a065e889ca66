import type { CatalogDetector } from "../../catalog-detector.ts";

/** Singapore work permit behind its name: nine digits. */
export const sgWorkPermit: CatalogDetector = {
  id: "sg-work-permit",
  dataType: "identity.citizenship-immigration.sg.work-permit",
  name: "Singapore work permit number",
  countries: ["SG"],
  patterns: [{ regex: String.raw`\d[ -]?\d{8}`, score: 0.05 }],
  context: {
    raise: ["work permit", "work permit no", "wp no", "mom", "employment pass", "s pass", "准证"],
    lower: ["phone", "postal"],
  },
  labels: ["work permit", "work permit no", "work permit number", "wp no", "work pass no"],
  requiresContext: true,
  examples: {
    hits: ["work permit no 0 12345678", "WP no 012345678"],
    misses: ["012345678 people", "work permit 12345"],
  },
  sources: ["Ministry of Manpower, work passes"],
};
