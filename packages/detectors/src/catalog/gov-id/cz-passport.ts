import type { CatalogDetector } from "../../catalog-detector.ts";

/** Czech passport or identity card: eight or nine digits behind a word for it. */
export const czPassport: CatalogDetector = {
  id: "cz-passport",
  dataType: "gov-id.passport.cz",
  name: "Czech passport or identity card number",
  countries: ["CZ"],
  patterns: [{ regex: String.raw`\d{8,9}`, score: 0.2 }],
  context: {
    raise: [
      "cestovní pas",
      "číslo pasu",
      "občanský průkaz",
      "číslo op",
      "czech passport",
      "czech passport number",
      "czech passport no",
      "passport cz",
      "cz passport",
    ],
  },
  labels: [
    "cestovní pas",
    "číslo pasu",
    "občanský průkaz",
    "číslo op",
    "czech passport",
    "czech passport number",
    "czech passport no",
    "passport cz",
    "cz passport",
  ],
  requiresContext: true,
  examples: { hits: ["cestovní pas 12345678", "občanský průkaz 123456789"], misses: ["12345678 kusů"] },
  sources: ["Zákon č. 329/1999 Sb., o cestovních dokladech"],
};
