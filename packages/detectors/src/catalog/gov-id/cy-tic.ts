import type { CatalogDetector } from "../../catalog-detector.ts";

/** Cypriot tax number: eight digits and a check letter. */
export const cyTic: CatalogDetector = {
  id: "cy-tic",
  dataType: "gov-id.tax.cy.tic",
  name: "Cypriot tax number",
  countries: ["CY"],
  patterns: [
    { regex: String.raw`CY ?\d{8}[A-Z]`, score: 0.9 },
    { regex: String.raw`\d{8}[A-Z]`, score: 0.3 },
  ],
  check: "cy-tic",
  context: {
    raise: ["tic", "tax identification", "φορολογικός κωδικός", "αφτ", "vat", "φπα"],
    lower: ["nif", "dni", "sku"],
  },
  labels: ["tic", "tax identification code", "vat number", "tax id", "tin", "αφτ"],
  examples: { hits: ["TIC 00532445O", "VAT CY10259033P"], misses: ["TIC 00532445P", "VAT CY10259033"] },
  sources: ["Τμήμα Φορολογίας; European Commission, VIES"],
};
