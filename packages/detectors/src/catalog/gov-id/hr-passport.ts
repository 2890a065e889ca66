import type { CatalogDetector } from "../../catalog-detector.ts";

/** Croatian passport behind a word for passport. */
export const hrPassport: CatalogDetector = {
  id: "hr-passport",
  dataType: "gov-id.passport.hr",
  name: "Croatian passport number",
  countries: ["HR"],
  patterns: [{ regex: String.raw`\d{9}`, score: 0.2 }],
  context: {
    raise: [
      "putovnica",
      "croatian passport",
      "croatian passport number",
      "croatian passport no",
      "passport hr",
      "hr passport",
    ],
  },
  labels: [
    "croatian passport",
    "putovnica",
    "croatian passport number",
    "croatian passport no",
    "passport hr",
    "hr passport",
  ],
  requiresContext: true,
  examples: { hits: ["Croatian passport 012345678"], misses: ["012345678", "Croatian passport 01"] },
  sources: ["MUP, putovnica"],
};
