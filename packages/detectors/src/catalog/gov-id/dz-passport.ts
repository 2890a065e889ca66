import type { CatalogDetector } from "../../catalog-detector.ts";

/** Algerian passport behind a word for passport. */
export const dzPassport: CatalogDetector = {
  id: "dz-passport",
  dataType: "gov-id.passport.dz",
  name: "Algerian passport number",
  countries: ["DZ"],
  patterns: [{ regex: String.raw`\d{9}`, score: 0.2 }],
  context: {
    raise: ["algerian passport", "algerian passport number", "algerian passport no", "passport dz", "dz passport"],
  },
  labels: ["algerian passport", "algerian passport number", "algerian passport no", "passport dz", "dz passport"],
  requiresContext: true,
  examples: { hits: ["Algerian passport 123456789"], misses: ["123456789", "Algerian passport 12"] },
  sources: ["Ministère de l'Intérieur d'Algérie"],
};
