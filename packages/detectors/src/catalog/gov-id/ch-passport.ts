import type { CatalogDetector } from "../../catalog-detector.ts";

/** Swiss passport or identity card: a letter and seven digits, behind a word for it. */
export const chPassport: CatalogDetector = {
  id: "ch-passport",
  dataType: "gov-id.passport.ch",
  name: "Swiss passport or identity card number",
  countries: ["CH"],
  patterns: [
    { regex: String.raw`[SXFCEsxfce]\d{7}`, score: 0.2 },
    { regex: String.raw`[EXex][\dA-Za-z]\d{6}[\dA-Za-z]?`, score: 0.1 },
  ],
  context: {
    raise: [
      "schweizer pass",
      "passport suisse",
      "swiss passport",
      "identitätskarte",
      "carte d'identité",
      "swiss passport number",
      "swiss passport no",
      "passport ch",
      "ch passport",
    ],
  },
  labels: [
    "schweizer pass",
    "swiss passport",
    "identitätskarte",
    "passport suisse",
    "carte d'identité",
    "swiss passport number",
    "swiss passport no",
    "passport ch",
    "ch passport",
  ],
  requiresContext: true,
  examples: {
    hits: ["Schweizer Pass X1234567", "Swiss passport S7654321"],
    misses: ["X1234567", "Schweizer Pass X123456"],
  },
  sources: ["fedpol, Schweizer Pass und Identitätskarte"],
};
