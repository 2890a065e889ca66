import type { CatalogDetector } from "../../catalog-detector.ts";

/** French tax number (SPI): thirteen digits from 0 to 3, key modulo 511. */
export const frTaxId: CatalogDetector = {
  id: "fr-tax-id",
  dataType: "gov-id.tax.fr.spi",
  name: "French tax number (SPI)",
  countries: ["FR"],
  patterns: [
    { regex: String.raw`[0-3]\d \d{2} \d{3} \d{3} \d{3}`, score: 0.85 },
    { regex: String.raw`[0-3]\d{12}`, score: 0.45 },
  ],
  check: "fr-tax-id",
  context: {
    raise: [
      "numéro fiscal",
      "numéro spi",
      "spi",
      "nif",
      "identifiant fiscal",
      "impôts",
      "impôt sur le revenu",
      "référence fiscale",
      "avis d'imposition",
    ],
    lower: ["siret", "ean", "téléphone"],
  },
  labels: [
    "numéro fiscal",
    "spi",
    "numéro spi",
    "nif",
    "identifiant fiscal",
    "référence fiscale",
    "french tax id",
    "tax id",
    "tin",
  ],
  examples: {
    hits: ["numéro fiscal 30 23 217 600 053", "SPI 0123456789211"],
    misses: ["numéro fiscal 30 23 217 600 054", "SPI 4123456789012"],
  },
  knownAs: { google: "FRANCE_TAX_IDENTIFICATION_NUMBER", macie: "FRANCE_TAX_IDENTIFICATION_NUMBER" },
  sources: ["Direction générale des Finances publiques, numéro fiscal; OECD, TIN France"],
};
