import type { CatalogDetector } from "../../catalog-detector.ts";

/** French company number: nine digits, Luhn. */
export const frSiren: CatalogDetector = {
  id: "fr-siren",
  dataType: "org-id.number.fr.siren",
  name: "French company number (SIREN)",
  countries: ["FR"],
  patterns: [
    { regex: String.raw`\d{3} \d{3} \d{3}`, score: 0.2 },
    { regex: String.raw`\d{9}`, score: 0.05 },
  ],
  check: "luhn",
  context: {
    raise: ["siren", "rcs", "numéro siren", "immatriculée au rcs", "registre du commerce", "insee", "société"],
    lower: ["sin", "téléphone", "tél", "tfn"],
  },
  labels: ["siren", "siren no", "numéro siren", "no siren", "rcs"],
  examples: { hits: ["SIREN 732 829 320", "RCS Paris 552100554"], misses: ["SIREN 732 829 321", "SIREN 732 829 32"] },
  sources: ["INSEE, Sirene; Code de commerce R. 123-221"],
};
