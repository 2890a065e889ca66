import type { CatalogDetector } from "../../catalog-detector.ts";

/** British Columbia personal health number: ten digits from 9, modulo 11. */
export const caHealthBc: CatalogDetector = {
  id: "ca-health-bc",
  dataType: "health.insurance-id.ca.bc",
  name: "British Columbia personal health number",
  countries: ["CA"],
  patterns: [
    { regex: String.raw`9\d{3} \d{3} \d{3}`, score: 0.5 },
    { regex: String.raw`9\d{9}`, score: 0.15 },
  ],
  check: "ca-health-bc",
  context: {
    raise: ["phn", "personal health number", "bc services card", "carecard", "care card", "msp", "health number"],
    lower: ["phone", "npi"],
  },
  labels: ["phn", "personal health number", "bc phn", "health number", "carecard", "bc services card"],
  examples: {
    hits: ["PHN 9698 658 215", "personal health number 9123456780"],
    misses: ["PHN 9698 658 216", "PHN 8698 658 214"],
  },
  knownAs: { google: "CANADA_BC_PHN" },
  sources: ["British Columbia Ministry of Health, personal health number"],
};
