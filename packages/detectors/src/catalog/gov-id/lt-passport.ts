import type { CatalogDetector } from "../../catalog-detector.ts";

/** Lithuanian passport behind a word for passport. */
export const ltPassport: CatalogDetector = {
  id: "lt-passport",
  dataType: "gov-id.passport.lt",
  name: "Lithuanian passport number",
  countries: ["LT"],
  patterns: [{ regex: String.raw`[A-Z\d]{8}|[a-z]{1,2}\d{6,7}`, score: 0.2 }],
  context: {
    raise: [
      "paso numeris",
      "lithuanian passport",
      "lithuanian passport number",
      "lithuanian passport no",
      "passport lt",
      "lt passport",
    ],
  },
  labels: [
    "lithuanian passport",
    "paso numeris",
    "lithuanian passport number",
    "lithuanian passport no",
    "passport lt",
    "lt passport",
  ],
  requiresContext: true,
  examples: { hits: ["Lithuanian passport 23456789"], misses: ["23456789", "Lithuanian passport 23"] },
  sources: ["Migracijos departamentas"],
};
