import type { CatalogDetector } from "../../catalog-detector.ts";

/** French establishment number: SIREN and five digits, Luhn. */
export const frSiret: CatalogDetector = {
  id: "fr-siret",
  dataType: "org-id.number.fr.siret",
  name: "French establishment number (SIRET)",
  countries: ["FR"],
  patterns: [
    { regex: String.raw`\d{3} \d{3} \d{3} \d{5}`, score: 0.85 },
    { regex: String.raw`\d{14}`, score: 0.5 },
  ],
  check: "fr-siret",
  context: {
    raise: ["siret", "établissement", "numéro siret", "insee", "siège social"],
    lower: ["gtin", "ean", "cnpj", "card"],
  },
  labels: ["siret", "siret no", "numéro siret", "no siret", "siret siège"],
  examples: {
    hits: ["SIRET 73282932000074", "SIRET 552 100 554 00013"],
    misses: ["SIRET 73282932000075", "SIRET 7328293200007"],
  },
  sources: ["INSEE, Sirene"],
};
