import type { CatalogDetector } from "../../catalog-detector.ts";

/** Malaysian passport: A, H or K and eight digits, behind a word for passport. */
export const myPassport: CatalogDetector = {
  id: "my-passport",
  dataType: "gov-id.passport.my",
  name: "Malaysian passport number",
  countries: ["MY"],
  patterns: [{ regex: String.raw`[AHKahk]\d{8}`, score: 0.2 }],
  context: {
    raise: [
      "pasport",
      "malaysian passport",
      "malaysian passport number",
      "malaysian passport no",
      "passport my",
      "my passport",
    ],
  },
  labels: [
    "pasport",
    "no pasport",
    "malaysian passport",
    "malaysian passport number",
    "malaysian passport no",
    "passport my",
    "my passport",
  ],
  requiresContext: true,
  examples: { hits: ["pasport A12345678"], misses: ["A12345678"] },
  sources: ["Jabatan Imigresen Malaysia"],
};
