import type { CatalogDetector } from "../../catalog-detector.ts";

/** Italian passport: two letters and seven digits, behind a word for passport. */
export const itPassport: CatalogDetector = {
  id: "it-passport",
  dataType: "gov-id.passport.it",
  name: "Italian passport number",
  countries: ["IT"],
  patterns: [{ regex: String.raw`[A-Za-z]{2}\d{7}`, score: 0.2 }],
  context: {
    raise: [
      "passaporto",
      "passaporto italiano",
      "italian passport",
      "italian passport number",
      "italian passport no",
      "passport it",
      "it passport",
    ],
    lower: ["patente"],
  },
  labels: [
    "passaporto",
    "numero passaporto",
    "passaporto italiano",
    "italian passport",
    "italian passport number",
    "italian passport no",
    "passport it",
    "it passport",
  ],
  requiresContext: true,
  examples: { hits: ["passaporto YA1234567"], misses: ["YA1234567", "passaporto YA123456"] },
  knownAs: { presidio: "IT_PASSPORT", google: "ITALY_PASSPORT", macie: "ITALY_PASSPORT_NUMBER" },
  sources: ["Polizia di Stato, passaporto"],
};
