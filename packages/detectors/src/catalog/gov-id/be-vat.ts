import type { CatalogDetector } from "../../catalog-detector.ts";
import { vatNumberWords } from "../../words/vat-number.ts";

/** Belgian enterprise or VAT number: ten digits from 0 or 1, modulo 97. */
export const beVat: CatalogDetector = {
  id: "be-vat",
  dataType: "org-id.number.be.vat",
  name: "Belgian enterprise or VAT number",
  countries: ["BE"],
  patterns: [
    { regex: String.raw`BE ?[01]?\d{3}\.?\d{3}\.?\d{3}`, score: 0.9 },
    { regex: String.raw`[01]\d{3}\.\d{3}\.\d{3}`, score: 0.8 },
    { regex: String.raw`[01]\d{9}`, score: 0.12 },
  ],
  check: "be-vat",
  context: { raise: ["btw", "tva", "ondernemingsnummer", "numéro d'entreprise", "kbo", "bce", ...vatNumberWords] },
  labels: ["ondernemingsnummer", "numéro d entreprise", "kbo nummer", "bce", "btw nummer", ...vatNumberWords],
  examples: {
    hits: ["BTW BE 0428.759.497", "ondernemingsnummer 0403.170.701"],
    misses: ["BTW BE 0428.759.498", "BE 0428.759"],
  },
  sources: ["Kruispuntbank van Ondernemingen; European Commission, VIES"],
};
