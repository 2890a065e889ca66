import type { CatalogDetector } from "../../catalog-detector.ts";

/** Indonesian passport: a letter and six or seven digits, behind a word for passport. */
export const idPassport: CatalogDetector = {
  id: "id-passport",
  dataType: "gov-id.passport.id",
  name: "Indonesian passport number",
  countries: ["ID"],
  patterns: [
    { regex: String.raw`[A-CEXa-cex]\d{6,7}`, score: 0.2 },
    { regex: String.raw`[A-Za-z]\d{7}`, score: 0.05 },
  ],
  context: {
    raise: [
      "paspor",
      "nomor paspor",
      "indonesian passport",
      "indonesian passport number",
      "indonesian passport no",
      "passport id",
      "id passport",
    ],
  },
  labels: [
    "paspor",
    "nomor paspor",
    "indonesian passport",
    "indonesian passport number",
    "indonesian passport no",
    "passport id",
    "id passport",
  ],
  requiresContext: true,
  examples: { hits: ["paspor B1234567"], misses: ["B1234567"] },
  sources: ["Direktorat Jenderal Imigrasi"],
};
