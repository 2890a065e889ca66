import type { CatalogDetector } from "../../catalog-detector.ts";

/** Mozambican passport behind a word for passport. */
export const mzPassport: CatalogDetector = {
  id: "mz-passport",
  dataType: "gov-id.passport.mz",
  name: "Mozambican passport number",
  countries: ["MZ"],
  patterns: [{ regex: String.raw`[A-Za-z]{2}\d{7}|\d{9}`, score: 0.2 }],
  context: {
    raise: [
      "mozambican passport",
      "mozambican passport number",
      "mozambican passport no",
      "passport mz",
      "mz passport",
    ],
  },
  labels: ["mozambican passport", "mozambican passport number", "mozambican passport no", "passport mz", "mz passport"],
  requiresContext: true,
  examples: { hits: ["Mozambican passport AB1234567"], misses: ["AB1234567", "Mozambican passport AB"] },
  sources: ["SENAMI Moçambique"],
};
