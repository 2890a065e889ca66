import type { CatalogDetector } from "../../catalog-detector.ts";

/** Maltese passport behind a word for passport. */
export const mtPassport: CatalogDetector = {
  id: "mt-passport",
  dataType: "gov-id.passport.mt",
  name: "Maltese passport number",
  countries: ["MT"],
  patterns: [{ regex: String.raw`\d{7}`, score: 0.2 }],
  context: {
    raise: ["maltese passport", "maltese passport number", "maltese passport no", "passport mt", "mt passport"],
  },
  labels: ["maltese passport", "maltese passport number", "maltese passport no", "passport mt", "mt passport"],
  requiresContext: true,
  examples: { hits: ["Maltese passport 1234567"], misses: ["1234567", "Maltese passport 12"] },
  sources: ["Identity Malta, passports"],
};
