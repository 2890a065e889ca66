import type { CatalogDetector } from "../../catalog-detector.ts";

/** Swedish passport: eight digits or two letters and six, behind a word for passport. */
export const sePassport: CatalogDetector = {
  id: "se-passport",
  dataType: "gov-id.passport.se",
  name: "Swedish passport number",
  countries: ["SE"],
  patterns: [
    { regex: String.raw`\d{8}`, score: 0.2 },
    { regex: String.raw`[A-Za-z]{2}\d{6}`, score: 0.09 },
  ],
  context: {
    raise: [
      "pass",
      "passnummer",
      "svenskt pass",
      "swedish passport",
      "swedish passport number",
      "swedish passport no",
      "passport se",
      "se passport",
    ],
  },
  labels: [
    "passnummer",
    "swedish passport",
    "pass",
    "svenskt pass",
    "swedish passport number",
    "swedish passport no",
    "passport se",
    "se passport",
  ],
  requiresContext: true,
  examples: {
    hits: ["svenskt pass 12345678", "passnummer AA123456"],
    misses: ["12345678 personer", "svenskt pass 1234567"],
  },
  knownAs: { google: "SWEDEN_PASSPORT" },
  sources: ["Polismyndigheten, pass"],
};
