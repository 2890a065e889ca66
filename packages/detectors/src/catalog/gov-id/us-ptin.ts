import type { CatalogDetector } from "../../catalog-detector.ts";

/** US preparer tax number: P and eight digits. */
export const usPtin: CatalogDetector = {
  id: "us-ptin",
  dataType: "gov-id.tax.us.ptin",
  name: "US preparer tax identification number",
  countries: ["US"],
  patterns: [{ regex: String.raw`[Pp]\d{8}`, score: 0.15 }],
  context: { raise: ["ptin", "preparer", "tax preparer", "preparer tax", "enrolled agent", "irs", "cpa"] },
  labels: ["ptin", "preparer tax identification number", "preparer id"],
  requiresContext: true,
  examples: { hits: ["PTIN P01234567"], misses: ["P01234567", "PTIN P0123456"] },
  knownAs: { google: "US_PREPARER_TAXPAYER_IDENTIFICATION_NUMBER" },
  sources: ["IRS, Publication 5364: PTIN"],
};
