import type { CatalogDetector } from "../../catalog-detector.ts";

/** Known traveller number: nine characters behind its name. */
export const usTsaKtn: CatalogDetector = {
  id: "us-tsa-ktn",
  dataType: "account.identifier.us.ktn",
  name: "US known traveller number",
  countries: ["US"],
  patterns: [
    { regex: String.raw`(?:TT|98|99|15)[\dA-Z]{7}`, score: 0.1 },
    { regex: String.raw`\d{9}`, score: 0.05 },
  ],
  context: {
    raise: [
      "known traveler",
      "known traveller",
      "ktn",
      "tsa precheck",
      "precheck",
      "global entry",
      "nexus",
      "sentri",
      "passid",
      "redress",
    ],
  },
  labels: [
    "ktn",
    "known traveler number",
    "known traveller number",
    "tsa precheck",
    "tsa precheck number",
    "global entry number",
    "passid",
  ],
  requiresContext: true,
  examples: { hits: ["Known Traveler Number: TT112BC34", "KTN 981234567"], misses: ["TT112BC34", "KTN 12"] },
  sources: ["TSA, TSA PreCheck: known traveler number; CBP, Trusted Traveler Programs: PASSID"],
};
