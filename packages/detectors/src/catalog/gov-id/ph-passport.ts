import type { CatalogDetector } from "../../catalog-detector.ts";

/** Philippine passport: P, seven digits, a letter, behind a word for passport. */
export const phPassport: CatalogDetector = {
  id: "ph-passport",
  dataType: "gov-id.passport.ph",
  name: "Philippine passport number",
  countries: ["PH"],
  patterns: [
    { regex: String.raw`[Pp]\d{7}[A-Ca-c]`, score: 0.4 },
    { regex: String.raw`[A-Za-z]{2}\d{7}`, score: 0.06 },
  ],
  context: {
    raise: [
      "philippine passport",
      "philippine passport number",
      "philippine passport no",
      "passport ph",
      "ph passport",
    ],
  },
  labels: ["philippine passport", "philippine passport number", "philippine passport no", "passport ph", "ph passport"],
  requiresContext: true,
  examples: { hits: ["Philippine passport P1234567A"], misses: ["P1234567A"] },
  sources: ["Department of Foreign Affairs of the Philippines"],
};
