import type { CatalogDetector } from "../../catalog-detector.ts";

/** Belarusian passport or personal number, behind a word for it. */
export const byPassport: CatalogDetector = {
  id: "by-passport",
  dataType: "gov-id.passport.by",
  name: "Belarusian passport number",
  countries: ["BY"],
  patterns: [
    { regex: String.raw`[A-Za-z]{2}\d{7}`, score: 0.2 },
    { regex: String.raw`[1-6](?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[ABCEHKM]\d{3}(?:PB|BA|BI)\d`, score: 0.9 },
  ],
  context: {
    raise: [
      "паспорт",
      "идентификационный номер",
      "личный номер",
      "belarus passport",
      "belarusian passport",
      "belarusian passport number",
      "belarusian passport no",
      "passport by",
      "by passport",
    ],
  },
  labels: [
    "паспорт",
    "личный номер",
    "идентификационный номер",
    "belarus passport",
    "belarusian passport",
    "belarusian passport number",
    "belarusian passport no",
    "passport by",
    "by passport",
  ],
  requiresContext: true,
  examples: { hits: ["паспорт MP1234567", "личный номер 3150585A012PB5"], misses: ["MP1234567", "паспорт M1234567"] },
  sources: ["МВД Республики Беларусь"],
};
