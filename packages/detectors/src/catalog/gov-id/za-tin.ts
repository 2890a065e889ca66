import type { CatalogDetector } from "../../catalog-detector.ts";

/** South African tax number: ten digits from 0 to 3 or 9, Luhn. */
export const zaTin: CatalogDetector = {
  id: "za-tin",
  dataType: "gov-id.tax.za.tin",
  name: "South African tax number",
  countries: ["ZA"],
  patterns: [
    { regex: String.raw`[01239]\d{9}`, score: 0.07 },
    { regex: String.raw`[01239]\d{3}/\d{3}/\d{2}/\d`, score: 0.3 },
  ],
  check: "luhn",
  context: {
    raise: ["tax number", "tax reference", "income tax", "sars", "tax no", "belastingnommer"],
    lower: ["phone", "cell", "npi"],
  },
  labels: ["tax number", "tax reference number", "income tax number", "sars number", "tax no", "tax id"],
  requiresContext: true,
  examples: { hits: ["SARS tax number 0123456782"], misses: ["SARS tax number 0123456783"] },
  sources: ["South African Revenue Service"],
};
