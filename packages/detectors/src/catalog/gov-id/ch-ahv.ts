import type { CatalogDetector } from "../../catalog-detector.ts";

/** Swiss AHV number: 756, nine digits, EAN check digit. */
export const chAhv: CatalogDetector = {
  id: "ch-ahv",
  dataType: "gov-id.national.ch.ahv",
  name: "Swiss AHV number",
  countries: ["CH"],
  patterns: [
    { regex: String.raw`756\.\d{4}\.\d{4}\.\d{2}`, score: 0.97 },
    { regex: String.raw`756 \d{4} \d{4} \d{2}`, score: 0.9 },
    { regex: String.raw`756\d{10}`, score: 0.6 },
  ],
  check: "ean-13",
  context: {
    raise: [
      "ahv",
      "ahv-nummer",
      "ahv-nr",
      "ahvn13",
      "avs",
      "numéro avs",
      "no avs",
      "numero avs",
      "oasi",
      "ssn",
      "sozialversicherungsnummer",
      "versichertennummer",
    ],
    lower: ["ean", "gtin", "barcode", "artikel"],
  },
  labels: [
    "ahv",
    "ahv nr",
    "ahv nummer",
    "ahvn13",
    "avs",
    "numéro avs",
    "no avs",
    "numero avs",
    "swiss ssn",
    "ssn",
    "sozialversicherungsnummer",
    "oasi number",
  ],
  examples: {
    hits: ["AHV 756.1234.5678.97", "no AVS 7569876543217"],
    misses: ["AHV 756.1234.5678.98", "AHV 755.1234.5678.97"],
  },
  knownAs: { google: "SWITZERLAND_SOCIAL_SECURITY_NUMBER" },
  sources: ["Art. 50c AHVG; Zentrale Ausgleichsstelle, AHVN13"],
};
