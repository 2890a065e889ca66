import type { CatalogDetector } from "../../catalog-detector.ts";

/** Liechtenstein passport behind a word for passport. */
export const liPassport: CatalogDetector = {
  id: "li-passport",
  dataType: "gov-id.passport.li",
  name: "Liechtenstein passport number",
  countries: ["LI"],
  patterns: [{ regex: String.raw`[A-Za-z]\d{5}`, score: 0.2 }],
  context: {
    raise: [
      "liechtenstein passport",
      "liechtenstein passport number",
      "liechtenstein passport no",
      "passport li",
      "li passport",
    ],
  },
  labels: [
    "liechtenstein passport",
    "liechtenstein passport number",
    "liechtenstein passport no",
    "passport li",
    "li passport",
  ],
  requiresContext: true,
  examples: { hits: ["Liechtenstein passport R12345"], misses: ["R12345", "Liechtenstein passport R1"] },
  sources: ["Ausländer- und Passamt Liechtenstein"],
};
