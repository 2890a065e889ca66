import type { CatalogDetector } from "../../catalog-detector.ts";

/** Sierra Leonean passport behind a word for passport. */
export const slPassport: CatalogDetector = {
  id: "sl-passport",
  dataType: "gov-id.passport.sl",
  name: "Sierra Leonean passport number",
  countries: ["SL"],
  patterns: [{ regex: String.raw`[EPep][A-Za-z]\d{6,7}`, score: 0.2 }],
  context: {
    raise: [
      "sierra leonean passport",
      "sierra leonean passport number",
      "sierra leonean passport no",
      "passport sl",
      "sl passport",
    ],
  },
  labels: [
    "sierra leonean passport",
    "sierra leonean passport number",
    "sierra leonean passport no",
    "passport sl",
    "sl passport",
  ],
  requiresContext: true,
  examples: { hits: ["Sierra Leonean passport ER123456"], misses: ["ER123456", "Sierra Leonean passport ER"] },
  sources: ["Sierra Leone Immigration Department"],
};
