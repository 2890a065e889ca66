import type { CatalogDetector } from "../../catalog-detector.ts";

/** Hungarian passport behind a word for passport. */
export const huPassport: CatalogDetector = {
  id: "hu-passport",
  dataType: "gov-id.passport.hu",
  name: "Hungarian passport number",
  countries: ["HU"],
  patterns: [{ regex: String.raw`[A-Za-z]{2}\d{6,7}`, score: 0.2 }],
  context: {
    raise: [
      "útlevél",
      "útlevélszám",
      "hungarian passport",
      "hungarian passport number",
      "hungarian passport no",
      "passport hu",
      "hu passport",
    ],
  },
  labels: [
    "hungarian passport",
    "útlevél",
    "útlevélszám",
    "hungarian passport number",
    "hungarian passport no",
    "passport hu",
    "hu passport",
  ],
  requiresContext: true,
  examples: { hits: ["Hungarian passport BH1234567"], misses: ["BH1234567", "Hungarian passport BH"] },
  sources: ["Belügyminisztérium, útlevél"],
};
