import type { CatalogDetector } from "../../catalog-detector.ts";

/** Austrian tax number: office and seven digits, digit sums modulo 10. */
export const atTaxId: CatalogDetector = {
  id: "at-tax-id",
  dataType: "gov-id.tax.at.steuernummer",
  name: "Austrian tax number",
  countries: ["AT"],
  patterns: [
    { regex: String.raw`\d{2}[- ]{1,2}\d{3}/\d{4}`, score: 0.75 },
    { regex: String.raw`\d{9}`, score: 0.06 },
  ],
  check: "at-tax-id",
  context: {
    raise: ["steuernummer", "abgabenkontonummer", "st.nr", "finanzamt", "finanzonline", "tax number"],
    lower: ["telefon", "lanr"],
  },
  labels: ["steuernummer", "abgabenkontonummer", "st nr", "austrian tax number", "tax id", "tin"],
  examples: {
    hits: ["Steuernummer 93-173/6581", "Abgabenkontonummer 12 345/6782"],
    misses: ["Steuernummer 93-173/6582", "Steuernummer 93-173/65811"],
  },
  sources: ["Bundesministerium für Finanzen, Abgabenkontonummer"],
};
