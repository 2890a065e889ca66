import type { CatalogDetector } from "../../catalog-detector.ts";

/** Austrian passport: one or two letters and seven digits, behind a word for passport. */
export const atPassport: CatalogDetector = {
  id: "at-passport",
  dataType: "gov-id.passport.at",
  name: "Austrian passport number",
  countries: ["AT"],
  patterns: [{ regex: String.raw`[A-Za-z]{1,2} ?\d{7}`, score: 0.2 }],
  context: {
    raise: [
      "reisepass",
      "österreichischer reisepass",
      "austrian passport",
      "austrian passport number",
      "austrian passport no",
      "passport at",
      "at passport",
    ],
  },
  labels: [
    "reisepass",
    "österreichischer reisepass",
    "austrian passport",
    "austrian passport number",
    "austrian passport no",
    "passport at",
    "at passport",
  ],
  requiresContext: true,
  examples: { hits: ["österreichischer Reisepass P 1234567"], misses: ["P 1234567", "Reisepass P 123456"] },
  sources: ["Passgesetz-Durchführungsverordnung"],
};
