import type { CatalogDetector } from "../../catalog-detector.ts";

/** Philippine tax number: nine digits, weights 9 to 2 modulo 11, and a branch code. */
export const phTin: CatalogDetector = {
  id: "ph-tin",
  dataType: "gov-id.tax.ph.tin",
  name: "Philippine tax number (TIN)",
  countries: ["PH"],
  patterns: [
    { regex: String.raw`\d{3}[- ]\d{3}[- ]\d{3}(?:[- ]\d{3,5})?`, score: 0.25 },
    { regex: String.raw`\d{9}(?:\d{3,5})?`, score: 0.05 },
  ],
  check: "ph-tin",
  context: {
    raise: ["tin", "tin no", "tax identification", "bir", "bir tin", "tax id", "taxpayer"],
    lower: ["phone", "mobile", "sss"],
  },
  labels: ["tin", "tin no", "tin number", "bir tin", "tax identification number", "tax id", "philippine tin"],
  requiresContext: true,
  examples: { hits: ["TIN 123-456-782-000", "BIR TIN: 234567892"], misses: ["TIN 123-456-783-000", "123-456-782"] },
  knownAs: { presidio: "PH_TIN" },
  sources: ["Bureau of Internal Revenue of the Philippines, TIN"],
};
