import type { CatalogDetector } from "../../catalog-detector.ts";

/** Armenian passport: two letters and seven digits or nine digits, behind a word for passport. */
export const amPassport: CatalogDetector = {
  id: "am-passport",
  dataType: "gov-id.passport.am",
  name: "Armenian passport number",
  countries: ["AM"],
  patterns: [
    { regex: String.raw`[A-Za-z]{2}\d{7}`, score: 0.2 },
    { regex: String.raw`\d{9}`, score: 0.05 },
  ],
  context: {
    raise: [
      "armenian passport",
      "անձնագիր",
      "armenian passport number",
      "armenian passport no",
      "passport am",
      "am passport",
    ],
  },
  labels: [
    "անձնագիր",
    "armenian passport",
    "armenian passport number",
    "armenian passport no",
    "passport am",
    "am passport",
  ],
  requiresContext: true,
  examples: { hits: ["Armenian passport AN1234567"], misses: ["AN1234567", "Armenian passport A1"] },
  sources: ["Police of the Republic of Armenia, passports"],
};
