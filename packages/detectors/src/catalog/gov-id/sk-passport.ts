import type { CatalogDetector } from "../../catalog-detector.ts";

/** Slovak passport behind a word for passport. */
export const skPassport: CatalogDetector = {
  id: "sk-passport",
  dataType: "gov-id.passport.sk",
  name: "Slovak passport number",
  countries: ["SK"],
  patterns: [{ regex: String.raw`[A-Za-z\d]\d{7}`, score: 0.2 }],
  context: {
    raise: [
      "cestovný pas",
      "slovak passport",
      "slovak passport number",
      "slovak passport no",
      "passport sk",
      "sk passport",
    ],
  },
  labels: [
    "slovak passport",
    "cestovný pas",
    "slovak passport number",
    "slovak passport no",
    "passport sk",
    "sk passport",
  ],
  requiresContext: true,
  examples: { hits: ["Slovak passport P1234567"], misses: ["P1234567", "Slovak passport P1"] },
  sources: ["Ministerstvo vnútra SR"],
};
