import type { CatalogDetector } from "../../catalog-detector.ts";

/** Québec health insurance number: name, birth date and sex, two digits. */
export const caHealthQc: CatalogDetector = {
  id: "ca-health-qc",
  dataType: "health.insurance-id.ca.qc",
  name: "Québec health insurance number",
  countries: ["CA"],
  patterns: [
    { regex: String.raw`[A-Z]{4} ?\d{4} ?\d{4}`, score: 0.5 },
    { regex: String.raw`[a-z]{4} ?\d{4} ?\d{4}`, score: 0.3 },
  ],
  check: "ca-health-qc",
  context: {
    raise: [
      "ramq",
      "nam",
      "carte soleil",
      "assurance maladie",
      "numéro d'assurance maladie",
      "carte d'assurance maladie",
      "health insurance",
    ],
    lower: ["part", "sku", "order", "tracking"],
  },
  labels: [
    "ramq",
    "nam",
    "numéro d'assurance maladie",
    "assurance maladie",
    "carte d'assurance maladie",
    "quebec health card",
    "health insurance number",
  ],
  examples: { hits: ["NAM TREM 7551 1234", "RAMQ ROYJ90010112"], misses: ["NAM TREM 7513 1234", "NAM TREM 7599 1234"] },
  knownAs: { google: "CANADA_QUEBEC_HIN" },
  sources: ["Régie de l'assurance maladie du Québec, numéro d'assurance maladie"],
};
