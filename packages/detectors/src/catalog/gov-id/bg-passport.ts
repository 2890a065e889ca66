import type { CatalogDetector } from "../../catalog-detector.ts";

/** Bulgarian passport behind a word for passport. */
export const bgPassport: CatalogDetector = {
  id: "bg-passport",
  dataType: "gov-id.passport.bg",
  name: "Bulgarian passport number",
  countries: ["BG"],
  patterns: [{ regex: String.raw`\d{9}`, score: 0.2 }],
  context: {
    raise: [
      "паспорт",
      "bulgarian passport",
      "bulgarian passport number",
      "bulgarian passport no",
      "passport bg",
      "bg passport",
    ],
  },
  labels: [
    "bulgarian passport",
    "паспорт",
    "bulgarian passport number",
    "bulgarian passport no",
    "passport bg",
    "bg passport",
  ],
  requiresContext: true,
  examples: { hits: ["Bulgarian passport 312345678"], misses: ["312345678", "Bulgarian passport 31"] },
  sources: ["МВР, български лични документи"],
};
