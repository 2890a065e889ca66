import type { CatalogDetector } from "../../catalog-detector.ts";

/** Portuguese passport: one or two letters and six digits, behind a word for passport. */
export const ptPassport: CatalogDetector = {
  id: "pt-passport",
  dataType: "gov-id.passport.pt",
  name: "Portuguese passport number",
  countries: ["PT"],
  patterns: [{ regex: String.raw`[A-Za-z]{1,2}\d{6}`, score: 0.2 }],
  context: {
    raise: [
      "passaporte",
      "passaporte português",
      "portuguese passport",
      "portuguese passport number",
      "portuguese passport no",
      "passport pt",
      "pt passport",
    ],
  },
  labels: [
    "passaporte",
    "passaporte português",
    "portuguese passport",
    "portuguese passport number",
    "portuguese passport no",
    "passport pt",
    "pt passport",
  ],
  requiresContext: true,
  examples: { hits: ["passaporte português L123456"], misses: ["L123456", "passaporte L1234567"] },
  sources: ["Decreto-Lei 83/2000"],
};
