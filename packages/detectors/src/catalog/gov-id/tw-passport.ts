import type { CatalogDetector } from "../../catalog-detector.ts";

/** Taiwan passport: nine digits behind a word for passport. */
export const twPassport: CatalogDetector = {
  id: "tw-passport",
  dataType: "gov-id.passport.tw",
  name: "Taiwan passport number",
  countries: ["TW"],
  patterns: [
    { regex: String.raw`\d{9}`, score: 0.2 },
    { regex: String.raw`[Mm]\d{8}`, score: 0.1 },
  ],
  context: {
    raise: [
      "taiwan passport",
      "roc passport",
      "中華民國護照",
      "台灣護照",
      "taiwan passport number",
      "taiwan passport no",
      "passport tw",
      "tw passport",
    ],
  },
  labels: [
    "taiwan passport",
    "中華民國護照",
    "roc passport",
    "台灣護照",
    "taiwan passport number",
    "taiwan passport no",
    "passport tw",
    "tw passport",
  ],
  requiresContext: true,
  examples: { hits: ["中華民國護照 312345678"], misses: ["312345678", "護照 31234567"] },
  knownAs: { google: "TAIWAN_PASSPORT" },
  sources: ["Bureau of Consular Affairs, passports"],
};
