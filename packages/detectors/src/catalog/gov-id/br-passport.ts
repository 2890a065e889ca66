import type { CatalogDetector } from "../../catalog-detector.ts";

/** Brazilian passport: two letters and six digits, behind a word for passport. */
export const brPassport: CatalogDetector = {
  id: "br-passport",
  dataType: "gov-id.passport.br",
  name: "Brazilian passport number",
  countries: ["BR"],
  patterns: [{ regex: String.raw`[A-Za-z]{2}\d{6}`, score: 0.25 }],
  context: {
    raise: [
      "passaporte",
      "passaporte brasileiro",
      "brazilian passport",
      "brazilian passport number",
      "brazilian passport no",
      "passport br",
      "br passport",
    ],
  },
  labels: [
    "passaporte",
    "passaporte brasileiro",
    "brazilian passport",
    "brazilian passport number",
    "brazilian passport no",
    "passport br",
    "br passport",
  ],
  requiresContext: true,
  examples: { hits: ["passaporte FZ123456"], misses: ["FZ123456", "passaporte ABX29332"] },
  sources: ["Polícia Federal, passaporte"],
};
