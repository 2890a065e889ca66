import type { CatalogDetector } from "../../catalog-detector.ts";

/** Egyptian tax number: nine digits behind its name. */
export const egTn: CatalogDetector = {
  id: "eg-tn",
  dataType: "gov-id.tax.eg.tn",
  name: "Egyptian tax number",
  countries: ["EG"],
  patterns: [
    { regex: String.raw`\d{3}-\d{3}-\d{3}`, score: 0.1 },
    { regex: String.raw`\d{9}`, score: 0.03 },
  ],
  context: { raise: ["رقم التسجيل الضريبي", "الرقم الضريبي", "tax registration", "egypt tax"] },
  labels: ["رقم التسجيل الضريبي", "الرقم الضريبي", "tax registration number", "tax id"],
  requiresContext: true,
  examples: { hits: ["رقم التسجيل الضريبي 123-456-789"], misses: ["123-456-789"] },
  sources: ["مصلحة الضرائب المصرية"],
};
