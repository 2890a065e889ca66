import type { CatalogDetector } from "../../catalog-detector.ts";

/** Slovenian passport behind a word for passport. */
export const siPassport: CatalogDetector = {
  id: "si-passport",
  dataType: "gov-id.passport.si",
  name: "Slovenian passport number",
  countries: ["SI"],
  patterns: [{ regex: String.raw`[Pp][A-Za-z]\d{7}`, score: 0.2 }],
  context: {
    raise: [
      "potni list",
      "slovenian passport",
      "slovenian passport number",
      "slovenian passport no",
      "passport si",
      "si passport",
    ],
  },
  labels: [
    "slovenian passport",
    "potni list",
    "slovenian passport number",
    "slovenian passport no",
    "passport si",
    "si passport",
  ],
  requiresContext: true,
  examples: { hits: ["Slovenian passport PB1234567"], misses: ["PB1234567", "Slovenian passport PB"] },
  sources: ["Ministrstvo za notranje zadeve, potni list"],
};
