import type { CatalogDetector } from "../../catalog-detector.ts";

/** US adoption taxpayer number: 9 first, group 93. */
export const usAtin: CatalogDetector = {
  id: "us-atin",
  dataType: "gov-id.tax.us.atin",
  name: "US adoption taxpayer identification number",
  countries: ["US"],
  patterns: [
    { regex: String.raw`9\d{2}-93-\d{4}`, score: 0.5 },
    { regex: String.raw`9\d{2}[ ]?93[ ]?\d{4}`, score: 0.05 },
  ],
  context: { raise: ["atin", "adoption", "adoption taxpayer", "w-7a", "taxpayer id", "irs"] },
  labels: ["atin", "adoption taxpayer identification number", "taxpayer id"],
  examples: { hits: ["ATIN 912-93-1234"], misses: ["ATIN 912-92-1234", "ATIN 812-93-1234"] },
  knownAs: { google: "US_ADOPTION_TAXPAYER_IDENTIFICATION_NUMBER" },
  sources: ["IRS, Internal Revenue Manual 3.13.40: ATIN"],
};
