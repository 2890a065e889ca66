import type { CatalogDetector } from "../../catalog-detector.ts";

/** US railroad retirement number behind its name. */
export const usRrb: CatalogDetector = {
  id: "us-rrb",
  dataType: "gov-id.national.us.rrb",
  name: "US railroad retirement number",
  countries: ["US"],
  patterns: [
    { regex: String.raw`(?:A|MA|WA|WD|CA|WCA|PA|WCD|PD|JA|H|MH|WH|WCH|PH|X)-?\d{3}-?\d{2}-?\d{4}`, score: 0.3 },
    { regex: String.raw`(?:A|MA|WA|WD|CA|WCA|PA|WCD|PD|JA|H|MH|WH|WCH|PH|X)-?\d{6}`, score: 0.1 },
  ],
  context: { raise: ["rrb", "railroad retirement", "railroad retirement number", "rrb claim"] },
  labels: ["rrb", "rrb number", "rrb claim number", "railroad retirement number"],
  requiresContext: true,
  examples: { hits: ["railroad retirement number WA-123-45-6789"], misses: ["WA-123-45-6789", "RRB ZZ-123-45-6789"] },
  sources: ["US Railroad Retirement Board, claim numbers"],
};
