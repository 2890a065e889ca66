import type { CatalogDetector } from "../../catalog-detector.ts";

/** Slovenian personal number: birth date, region 50 to 59, serial, modulo 11. */
export const siEmso: CatalogDetector = {
  id: "si-emso",
  dataType: "gov-id.national.si.emso",
  name: "Slovenian personal number (EMŠO)",
  countries: ["SI"],
  patterns: [{ regex: String.raw`(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])[09]\d{2}5\d{5}`, score: 0.85 }],
  check: "jmbg",
  context: { raise: ["emšo", "emso", "enotna matična številka", "matična številka občana"] },
  labels: ["emšo", "emso", "enotna matična številka občana", "national id"],
  examples: { hits: ["EMŠO 0101985500127"], misses: ["EMŠO 0101985500128"] },
  sources: ["Zakon o centralnem registru prebivalstva"],
};
