import type { CatalogDetector } from "../../catalog-detector.ts";

/** New Zealand IRD number: eight or nine digits, two-stage modulo 11. */
export const nzIrd: CatalogDetector = {
  id: "nz-ird",
  dataType: "gov-id.tax.nz.ird",
  name: "New Zealand IRD number",
  countries: ["NZ"],
  patterns: [
    { regex: String.raw`\d{2,3}-\d{3}-\d{3}`, score: 0.3 },
    { regex: String.raw`\d{2,3} \d{3} \d{3}`, score: 0.2 },
    { regex: String.raw`\d{8,9}`, score: 0.06 },
  ],
  check: "nz-ird",
  context: {
    raise: ["ird", "ird number", "ird no", "inland revenue", "tax number", "gst number", "gst", "nz ird"],
    lower: ["tfn", "phone", "sin", "acn", "passport"],
  },
  labels: ["ird", "ird no", "ird number", "nz ird", "inland revenue number", "tax number", "gst number"],
  examples: {
    hits: ["IRD number 49-091-850", "IRD 136-410-132", "ird no 49091850"],
    misses: ["IRD number 49-091-851", "IRD 249-091-850"],
  },
  knownAs: { google: "NEW_ZEALAND_IRD_NUMBER" },
  sources: [
    "Inland Revenue, resident withholding tax and non-resident withholding tax specification: IRD number validation",
  ],
};
