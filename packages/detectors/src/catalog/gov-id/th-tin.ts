import type { CatalogDetector } from "../../catalog-detector.ts";

/** Thai taxpayer number: thirteen digits, modulo 11, behind a word for it. */
export const thTin: CatalogDetector = {
  id: "th-tin",
  dataType: "gov-id.tax.th.tin",
  name: "Thai taxpayer number",
  countries: ["TH"],
  patterns: [
    { regex: String.raw`\d{13}`, score: 0.06 },
    { regex: String.raw`\d-\d{4}-\d{5}-\d{2}-\d`, score: 0.2 },
  ],
  check: "th-national-id",
  context: { raise: ["เลขประจำตัวผู้เสียภาษี", "ผู้เสียภาษี", "tax id", "taxpayer", "นิติบุคคล"], lower: ["ean", "โทร"] },
  labels: ["เลขประจำตัวผู้เสียภาษี", "thai tax id", "tax id", "tin"],
  requiresContext: true,
  examples: { hits: ["เลขประจำตัวผู้เสียภาษี 0105556123453"], misses: ["เลขประจำตัวผู้เสียภาษี 0105556123454"] },
  sources: ["Revenue Department of Thailand"],
};
