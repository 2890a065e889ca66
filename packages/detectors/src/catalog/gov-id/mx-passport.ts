import type { CatalogDetector } from "../../catalog-detector.ts";

/** Mexican passport: a letter and eight digits, or nine or ten digits, behind a word for passport. */
export const mxPassport: CatalogDetector = {
  id: "mx-passport",
  dataType: "gov-id.passport.mx",
  name: "Mexican passport number",
  countries: ["MX"],
  patterns: [
    { regex: String.raw`[GNgn]\d{8}`, score: 0.2 },
    { regex: String.raw`\d{9,10}`, score: 0.05 },
  ],
  context: {
    raise: [
      "pasaporte",
      "pasaporte mexicano",
      "mexican passport",
      "mexican passport number",
      "mexican passport no",
      "passport mx",
      "mx passport",
    ],
  },
  labels: [
    "pasaporte",
    "pasaporte mexicano",
    "mexican passport",
    "mexican passport number",
    "mexican passport no",
    "passport mx",
    "mx passport",
  ],
  requiresContext: true,
  examples: { hits: ["pasaporte mexicano G12345678"], misses: ["G12345678"] },
  knownAs: { google: "MEXICO_PASSPORT" },
  sources: ["Secretaría de Relaciones Exteriores, pasaportes"],
};
