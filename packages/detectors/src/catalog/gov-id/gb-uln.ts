import type { CatalogDetector } from "../../catalog-detector.ts";

/** UK learner number: ten digits, weights 10 to 2. */
export const gbUln: CatalogDetector = {
  id: "gb-uln",
  dataType: "education.record.uk.uln",
  name: "UK unique learner number",
  countries: ["GB"],
  patterns: [{ regex: String.raw`[1-9]\d{9}`, score: 0.05 }],
  check: "gb-uln",
  context: {
    raise: ["uln", "unique learner number", "learner number", "learner", "student"],
    lower: ["phone", "nhs", "mobile"],
  },
  labels: ["uln", "unique learner number", "learner number"],
  requiresContext: true,
  examples: { hits: ["ULN 1234567899"], misses: ["ULN 1234567890", "ULN 123456789"] },
  sources: ["Learning Records Service, unique learner number"],
};
