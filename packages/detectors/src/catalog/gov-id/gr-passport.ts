import type { CatalogDetector } from "../../catalog-detector.ts";

/** Greek passport: two letters and seven digits, behind a word for passport. */
export const grPassport: CatalogDetector = {
  id: "gr-passport",
  dataType: "gov-id.passport.gr",
  name: "Greek passport number",
  countries: ["GR"],
  patterns: [{ regex: String.raw`[A-ZΑ-Ω]{2} ?\d{7}`, score: 0.2 }],
  context: {
    raise: [
      "διαβατήριο",
      "αριθμός διαβατηρίου",
      "greek passport",
      "greek passport number",
      "greek passport no",
      "passport gr",
      "gr passport",
    ],
  },
  labels: [
    "διαβατήριο",
    "αριθμός διαβατηρίου",
    "greek passport",
    "greek passport number",
    "greek passport no",
    "passport gr",
    "gr passport",
  ],
  requiresContext: true,
  examples: { hits: ["διαβατήριο AT1234567"], misses: ["AT1234567", "διαβατήριο AT12"] },
  sources: ["Ελληνική Αστυνομία, διαβατήρια"],
};
