import type { CatalogDetector } from "../../catalog-detector.ts";

/** Austrian company register: FN, up to six digits and a letter. */
export const atCompany: CatalogDetector = {
  id: "at-company",
  dataType: "org-id.number.at.fn",
  name: "Austrian company number",
  countries: ["AT"],
  patterns: [{ regex: String.raw`FN ?\d{5,6} ?[a-z]`, score: 0.8 }],
  check: "at-company",
  context: { raise: ["firmenbuch", "firmenbuchnummer", "fn", "handelsgericht"] },
  labels: ["firmenbuchnummer", "fn", "firmenbuch nr"],
  examples: { hits: ["FN 122119m"], misses: ["FN 122119n", "FN 1221x"] },
  sources: ["Firmenbuchgesetz; Statistik Austria"],
};
