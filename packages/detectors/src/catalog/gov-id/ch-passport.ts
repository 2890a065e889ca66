import type { CatalogDetector } from "../../catalog-detector.ts";
import { passportWords } from "../../words/passport.ts";
import { passportLabels } from "../../words/passport.ts";

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
      ...passportWords,
    ],
  },
  labels: ["schweizer pass", "swiss passport", "identitätskarte", ...passportLabels],
  requiresContext: true,
  examples: {
    hits: ["Schweizer Pass X1234567", "Swiss passport S7654321"],
    misses: ["X1234567", "Schweizer Pass X123456"],
  },
  sources: ["fedpol, Schweizer Pass und Identitätskarte"],
};
