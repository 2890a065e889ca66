import type { CatalogDetector } from "../../catalog-detector.ts";

/** US passport card: C and eight digits, behind its name. */
export const usPassportCard: CatalogDetector = {
  id: "us-passport-card",
  dataType: "gov-id.passport.us",
  name: "US passport card number",
  countries: ["US"],
  patterns: [{ regex: String.raw`[Cc]\d{8}`, score: 0.4 }],
  context: { raise: ["passport card", "us passport card"] },
  labels: ["passport card", "passport card no", "passport card number", "us passport card"],
  requiresContext: true,
  examples: { hits: ["passport card C01234567"], misses: ["C01234567", "passport card D01234567"] },
  sources: ["US Department of State, U.S. passport card"],
};
