import type { CatalogDetector } from "../../catalog-detector.ts";

/** Belgian passport: two letters and six digits, behind a word for passport. */
export const bePassport: CatalogDetector = {
  id: "be-passport",
  dataType: "gov-id.passport.be",
  name: "Belgian passport number",
  countries: ["BE"],
  patterns: [{ regex: String.raw`[A-Za-z]{2}\d{6}`, score: 0.2 }],
  context: {
    raise: [
      "paspoort",
      "passeport",
      "belgian passport",
      "belgisch paspoort",
      "belgian passport number",
      "belgian passport no",
      "passport be",
      "be passport",
    ],
  },
  labels: [
    "belgian passport",
    "paspoort",
    "passeport",
    "belgisch paspoort",
    "belgian passport number",
    "belgian passport no",
    "passport be",
    "be passport",
  ],
  requiresContext: true,
  examples: { hits: ["Belgisch paspoort EN123456"], misses: ["EN123456", "paspoort 00123456"] },
  sources: ["FOD Buitenlandse Zaken, paspoort"],
};
