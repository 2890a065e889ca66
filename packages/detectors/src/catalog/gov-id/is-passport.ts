import type { CatalogDetector } from "../../catalog-detector.ts";

/** Icelandic passport behind a word for passport. */
export const isPassport: CatalogDetector = {
  id: "is-passport",
  dataType: "gov-id.passport.is",
  name: "Icelandic passport number",
  countries: ["IS"],
  patterns: [{ regex: String.raw`[Aa]\d{7}`, score: 0.2 }],
  context: {
    raise: [
      "vegabréf",
      "icelandic passport",
      "icelandic passport number",
      "icelandic passport no",
      "passport is",
      "is passport",
    ],
  },
  labels: [
    "icelandic passport",
    "vegabréf",
    "icelandic passport number",
    "icelandic passport no",
    "passport is",
    "is passport",
  ],
  requiresContext: true,
  examples: { hits: ["Icelandic passport A1234567"], misses: ["A1234567", "Icelandic passport A1"] },
  sources: ["Þjóðskrá, vegabréf"],
};
