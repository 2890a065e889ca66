import type { CatalogDetector } from "../../catalog-detector.ts";

/** Turkish passport: a letter and eight digits, behind a word for passport. */
export const trPassport: CatalogDetector = {
  id: "tr-passport",
  dataType: "gov-id.passport.tr",
  name: "Turkish passport number",
  countries: ["TR"],
  patterns: [{ regex: String.raw`[STUZstuz][A-Za-z]?-?\d{7,8}`, score: 0.2 }],
  context: {
    raise: [
      "pasaport",
      "pasaport no",
      "türk pasaportu",
      "turkish passport",
      "turkish passport number",
      "turkish passport no",
      "passport tr",
      "tr passport",
    ],
  },
  labels: [
    "pasaport",
    "pasaport no",
    "türk pasaportu",
    "turkish passport",
    "turkish passport number",
    "turkish passport no",
    "passport tr",
    "tr passport",
  ],
  requiresContext: true,
  examples: { hits: ["pasaport no U12345678"], misses: ["U12345678"] },
  sources: ["Nüfus ve Vatandaşlık İşleri, pasaport"],
};
