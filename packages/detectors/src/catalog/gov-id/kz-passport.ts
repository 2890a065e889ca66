import type { CatalogDetector } from "../../catalog-detector.ts";

/** Kazakh passport: a letter and seven or eight digits, behind a word for passport. */
export const kzPassport: CatalogDetector = {
  id: "kz-passport",
  dataType: "gov-id.passport.kz",
  name: "Kazakh passport number",
  countries: ["KZ"],
  patterns: [{ regex: String.raw`[A-Za-z]\d{7,8}`, score: 0.2 }],
  context: {
    raise: [
      "паспорт",
      "төлқұжат",
      "kazakh passport",
      "kazakhstan passport",
      "kazakh passport number",
      "kazakh passport no",
      "passport kz",
      "kz passport",
    ],
  },
  labels: [
    "паспорт",
    "төлқұжат",
    "kazakh passport",
    "kazakhstan passport",
    "kazakh passport number",
    "kazakh passport no",
    "passport kz",
    "kz passport",
  ],
  requiresContext: true,
  examples: { hits: ["Kazakhstan passport N12345678"], misses: ["N12345678"] },
  sources: ["МВД Республики Казахстан"],
};
