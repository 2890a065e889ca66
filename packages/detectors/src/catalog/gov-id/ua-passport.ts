import type { CatalogDetector } from "../../catalog-detector.ts";

/** Ukrainian passport: two Cyrillic letters and six digits, or nine digits of the card, behind a word for passport. */
export const uaPassport: CatalogDetector = {
  id: "ua-passport",
  dataType: "gov-id.passport.ua",
  name: "Ukrainian passport number",
  countries: ["UA"],
  patterns: [
    { regex: String.raw`[А-ЯІЇЄ]{2} ?(?:№ ?)?\d{6}`, score: 0.35 },
    { regex: String.raw`\d{9}`, score: 0.06 },
    { regex: String.raw`[A-Za-z]{2}\d{6}`, score: 0.09 },
  ],
  context: {
    raise: [
      "паспорт",
      "паспорт громадянина україни",
      "серія",
      "закордонний паспорт",
      "ukrainian passport",
      "ukrainian passport number",
      "ukrainian passport no",
      "passport ua",
      "ua passport",
    ],
  },
  labels: [
    "паспорт",
    "серія та номер паспорта",
    "паспорт громадянина україни",
    "серія",
    "закордонний паспорт",
    "ukrainian passport",
    "ukrainian passport number",
    "ukrainian passport no",
    "passport ua",
    "ua passport",
  ],
  requiresContext: true,
  examples: { hits: ["паспорт КС 123456", "закордонний паспорт FA123456"], misses: ["КС 123456", "паспорт КС 12345"] },
  sources: ["Постанова КМУ № 302/2015"],
};
