import type { CatalogDetector } from "../../catalog-detector.ts";

/** Belarusian payer number: nine characters, modulo 11. */
export const byUnp: CatalogDetector = {
  id: "by-unp",
  dataType: "gov-id.tax.by.unp",
  name: "Belarusian payer number (UNP)",
  countries: ["BY"],
  patterns: [
    { regex: String.raw`(?:УНП ?|BY ?)[1-7ABCEHKMabcehkm][\dA-Ta-t]\d{7}`, score: 0.85 },
    { regex: String.raw`[1-7]\d{8}`, score: 0.06 },
    { regex: String.raw`[ABCEHKM][ABCEHKMOPT]\d{7}`, score: 0.15 },
  ],
  check: "by-unp",
  context: { raise: ["унп", "учетный номер плательщика", "unp", "упр"], lower: ["телефон", "тел"] },
  labels: ["унп", "unp", "учетный номер плательщика", "tax id", "vat number"],
  examples: { hits: ["УНП 190123455", "UNP MA1234569"], misses: ["УНП 190123456"] },
  sources: ["МНС Республики Беларусь"],
};
