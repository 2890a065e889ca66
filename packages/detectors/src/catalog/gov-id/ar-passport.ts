import type { CatalogDetector } from "../../catalog-detector.ts";

/** Argentine passport: three letters and six digits, behind a word for passport. */
export const arPassport: CatalogDetector = {
  id: "ar-passport",
  dataType: "gov-id.passport.ar",
  name: "Argentine passport number",
  countries: ["AR"],
  patterns: [{ regex: String.raw`[A-Za-z]{3}\d{6}`, score: 0.2 }],
  context: {
    raise: [
      "pasaporte argentino",
      "argentine passport",
      "argentine passport number",
      "argentine passport no",
      "passport ar",
      "ar passport",
    ],
  },
  labels: [
    "pasaporte",
    "pasaporte argentino",
    "argentine passport",
    "argentine passport number",
    "argentine passport no",
    "passport ar",
    "ar passport",
  ],
  requiresContext: true,
  examples: { hits: ["pasaporte argentino AAE123456"], misses: ["AAE123456"] },
  sources: ["Registro Nacional de las Personas, pasaporte"],
};
