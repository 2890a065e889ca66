import type { CatalogDetector } from "../../catalog-detector.ts";
import { vatNumberWords } from "../../words/vat-number.ts";

/** French VAT number: FR, two characters, SIREN. */
export const frVat: CatalogDetector = {
  id: "fr-vat",
  dataType: "org-id.number.fr.vat",
  name: "French VAT number",
  countries: ["FR"],
  patterns: [
    { regex: String.raw`FR ?[\dA-HJ-NP-Z]{2} ?\d{9}`, score: 0.9 },
    { regex: String.raw`FR ?[\dA-HJ-NP-Z]{2} \d{3} \d{3} \d{3}`, score: 0.9 },
    { regex: String.raw`\d{11}`, score: 0.02 },
  ],
  check: "fr-vat",
  context: { raise: ["tva", "numéro de tva", "tva intracommunautaire", ...vatNumberWords] },
  labels: ["tva", "numéro tva", "numéro de tva", "tva intracommunautaire", "french vat", ...vatNumberWords],
  examples: {
    hits: ["TVA FR83404833048", "TVA intracommunautaire FR 44 732 829 320"],
    misses: ["TVA FR84404833048", "TVA FR40404833047"],
  },
  sources: ["Code général des impôts, art. 286 ter; European Commission, VIES"],
};
