import type { CatalogDetector } from "../../catalog-detector.ts";

/** Ghanaian tax number or Ghana Card. */
export const ghTin: CatalogDetector = {
  id: "gh-tin",
  dataType: "gov-id.tax.gh.tin",
  name: "Ghanaian tax number or Ghana Card",
  countries: ["GH"],
  patterns: [{ regex: String.raw`GHA-\d{9}-\d`, score: 0.95 }],
  context: { raise: ["ghana card", "tin", "gra", "nia"] },
  labels: ["ghana card", "ghana card no", "ghana card number", "tin", "tax id"],
  examples: { hits: ["Ghana Card GHA-123456789-0"], misses: ["GHA-12345678-0"] },
  sources: ["National Identification Authority of Ghana; Ghana Revenue Authority"],
};
