import type { CatalogDetector } from "../../catalog-detector.ts";

/** Danish passport: nine digits behind a word for passport. */
export const dkPassport: CatalogDetector = {
  id: "dk-passport",
  dataType: "gov-id.passport.dk",
  name: "Danish passport number",
  countries: ["DK"],
  patterns: [
    { regex: String.raw`2\d{8}`, score: 0.2 },
    { regex: String.raw`\d{9}`, score: 0.07 },
  ],
  context: {
    raise: [
      "pas",
      "pasnummer",
      "dansk pas",
      "danish passport",
      "danish passport number",
      "danish passport no",
      "passport dk",
      "dk passport",
    ],
  },
  labels: [
    "pasnummer",
    "pas nr",
    "danish passport",
    "pas",
    "dansk pas",
    "danish passport number",
    "danish passport no",
    "passport dk",
    "dk passport",
  ],
  requiresContext: true,
  examples: { hits: ["dansk pasnummer 212345678"], misses: ["212345678 stk", "pasnummer 21234567"] },
  sources: ["Udenrigsministeriet, pas"],
};
