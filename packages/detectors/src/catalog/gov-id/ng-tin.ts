import type { CatalogDetector } from "../../catalog-detector.ts";
import { vatNumberWords } from "../../words/vat-number.ts";

/** Nigerian tax number: eight and four digits or ten, behind its name. */
export const ngTin: CatalogDetector = {
  id: "ng-tin",
  dataType: "gov-id.tax.ng.tin",
  name: "Nigerian tax number",
  countries: ["NG"],
  patterns: [
    { regex: String.raw`(?:NG)?\d{8}-?\d{4}`, score: 0.08 },
    { regex: String.raw`\d{10}`, score: 0.03 },
  ],
  context: { raise: ["tin", "firs", "jtb", "tax identification number", ...vatNumberWords] },
  labels: ["tin", "tin no", "firs tin", "tax id", "vat number"],
  requiresContext: true,
  examples: { hits: ["FIRS TIN 12345678-0001"], misses: ["12345678-0001"] },
  sources: ["Joint Tax Board of Nigeria"],
};
