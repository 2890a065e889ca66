import type { CatalogDetector } from "../../catalog-detector.ts";

/** US Department of Defense id: ten digits behind its name. */
export const usDodId: CatalogDetector = {
  id: "us-dod-id",
  dataType: "gov-id.national.us.dod-id",
  name: "US DoD identification number",
  countries: ["US"],
  patterns: [{ regex: String.raw`[1-9]\d{9}`, score: 0.05 }],
  context: {
    raise: ["dod id", "dod id number", "edipi", "cac", "common access card", "military id", "service member"],
    lower: ["phone", "npi"],
  },
  labels: ["dod id", "dod id number", "edipi", "military id", "dodid"],
  requiresContext: true,
  examples: { hits: ["EDIPI 1234567890", "DoD ID number: 1098765432"], misses: ["1234567890", "EDIPI 12345"] },
  sources: ["DoD Instruction 1000.30"],
};
