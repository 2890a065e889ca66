import type { CatalogDetector } from "../../catalog-detector.ts";

/** Thai passport: one or two letters and six or seven digits, behind a word for passport. */
export const thPassport: CatalogDetector = {
  id: "th-passport",
  dataType: "gov-id.passport.th",
  name: "Thai passport number",
  countries: ["TH"],
  patterns: [{ regex: String.raw`[A-Za-z]{1,2}\d{6,7}`, score: 0.2 }],
  context: {
    raise: ["หนังสือเดินทาง", "thai passport", "thai passport number", "thai passport no", "passport th", "th passport"],
  },
  labels: [
    "หนังสือเดินทาง",
    "เลขหนังสือเดินทาง",
    "thai passport",
    "thai passport number",
    "thai passport no",
    "passport th",
    "th passport",
  ],
  requiresContext: true,
  examples: { hits: ["หนังสือเดินทาง AA1234567"], misses: ["AA1234567"] },
  sources: ["Department of Consular Affairs of Thailand"],
};
