import type { CatalogDetector } from "../../catalog-detector.ts";

/** Swiss business id: CHE and nine digits, modulo 11; MWST for VAT. */
export const chUid: CatalogDetector = {
  id: "ch-uid",
  dataType: "org-id.number.ch.uid",
  name: "Swiss business id or VAT number",
  countries: ["CH"],
  patterns: [
    { regex: String.raw`CHE[- ]?\d{3}\.\d{3}\.\d{3}(?: (?:MWST|TVA|IVA|HR|RC))?`, score: 0.95 },
    { regex: String.raw`CHE ?\d{9}(?: ?(?:MWST|TVA|IVA))?`, score: 0.85 },
  ],
  check: "ch-uid",
  context: {
    raise: ["uid", "ide", "mwst", "mwst-nr", "tva", "iva", "handelsregister", "unternehmens-identifikationsnummer"],
  },
  labels: [
    "uid",
    "ide",
    "mwst nr",
    "mwst nummer",
    "no tva",
    "vat number",
    "vat no",
    "unternehmens identifikationsnummer",
  ],
  examples: {
    hits: ["UID CHE-123.456.788", "CHE-109.322.551 MWST"],
    misses: ["UID CHE-123.456.789", "CHE-123.456.78"],
  },
  sources: ["Bundesgesetz über die Unternehmens-Identifikationsnummer; eCH-0097"],
};
