import type { CatalogDetector } from "../../catalog-detector.ts";

/** Cypriot passport behind a word for passport. */
export const cyPassport: CatalogDetector = {
  id: "cy-passport",
  dataType: "gov-id.passport.cy",
  name: "Cypriot passport number",
  countries: ["CY"],
  patterns: [{ regex: String.raw`[A-Za-z]\d{6,8}`, score: 0.2 }],
  context: {
    raise: ["cypriot passport", "cypriot passport number", "cypriot passport no", "passport cy", "cy passport"],
  },
  labels: ["cypriot passport", "cypriot passport number", "cypriot passport no", "passport cy", "cy passport"],
  requiresContext: true,
  examples: { hits: ["Cypriot passport K12345678"], misses: ["K12345678", "Cypriot passport K1"] },
  sources: ["Civil Registry and Migration Department of Cyprus"],
};
