import type { CatalogDetector } from "../../catalog-detector.ts";

/** Latvian passport behind a word for passport. */
export const lvPassport: CatalogDetector = {
  id: "lv-passport",
  dataType: "gov-id.passport.lv",
  name: "Latvian passport number",
  countries: ["LV"],
  patterns: [{ regex: String.raw`[A-Za-z\d]{2}\d{7}`, score: 0.2 }],
  context: {
    raise: [
      "pases numurs",
      "latvian passport",
      "latvian passport number",
      "latvian passport no",
      "passport lv",
      "lv passport",
    ],
  },
  labels: [
    "latvian passport",
    "pases numurs",
    "latvian passport number",
    "latvian passport no",
    "passport lv",
    "lv passport",
  ],
  requiresContext: true,
  examples: { hits: ["Latvian passport LV1234567"], misses: ["LV1234567", "Latvian passport LV"] },
  sources: ["PMLP, pase"],
};
