import type { CatalogDetector } from "../../catalog-detector.ts";

/** Nigerian bank verification number: eleven digits from 22, behind its name. */
export const ngBvn: CatalogDetector = {
  id: "ng-bvn",
  dataType: "finance.bank-account",
  name: "Nigerian bank verification number",
  countries: ["NG"],
  patterns: [{ regex: String.raw`22\d{9}`, score: 0.12 }],
  context: { raise: ["bvn", "bank verification number", "bvn no", "nibss"], lower: ["phone", "nin"] },
  labels: ["bvn", "bvn no", "bvn number", "bank verification number"],
  requiresContext: true,
  examples: { hits: ["BVN 22123456789"], misses: ["22123456789", "BVN 12123456789"] },
  sources: ["Central Bank of Nigeria, BVN framework (2021)"],
};
