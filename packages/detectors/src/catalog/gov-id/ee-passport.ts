import type { CatalogDetector } from "../../catalog-detector.ts";

/** Estonian passport behind a word for passport. */
export const eePassport: CatalogDetector = {
  id: "ee-passport",
  dataType: "gov-id.passport.ee",
  name: "Estonian passport number",
  countries: ["EE"],
  patterns: [{ regex: String.raw`[A-Za-z]{1,2}\d{7}`, score: 0.2 }],
  context: {
    raise: [
      "passi number",
      "estonian passport",
      "estonian passport number",
      "estonian passport no",
      "passport ee",
      "ee passport",
    ],
  },
  labels: [
    "estonian passport",
    "passi number",
    "estonian passport number",
    "estonian passport no",
    "passport ee",
    "ee passport",
  ],
  requiresContext: true,
  examples: { hits: ["Estonian passport KE1234567"], misses: ["KE1234567", "Estonian passport KE"] },
  sources: ["Politsei- ja Piirivalveamet"],
};
