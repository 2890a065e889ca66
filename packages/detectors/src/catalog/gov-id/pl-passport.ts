import type { CatalogDetector } from "../../catalog-detector.ts";

/** Polish passport: two letters and seven digits, weights 7, 3, 1. */
export const plPassport: CatalogDetector = {
  id: "pl-passport",
  dataType: "gov-id.passport.pl",
  name: "Polish passport number",
  countries: ["PL"],
  patterns: [{ regex: String.raw`[A-Za-z]{2} ?\d{7}`, score: 0.5 }],
  check: "pl-id-card",
  context: {
    raise: [
      "paszport",
      "numer paszportu",
      "polish passport",
      "polish passport number",
      "polish passport no",
      "passport pl",
      "pl passport",
    ],
  },
  labels: [
    "paszport",
    "numer paszportu",
    "polish passport",
    "polish passport number",
    "polish passport no",
    "passport pl",
    "pl passport",
  ],
  requiresContext: true,
  examples: { hits: ["paszport EH0123456"], misses: ["paszport EH1123456"] },
  knownAs: { google: "POLAND_PASSPORT" },
  sources: ["Ustawa o dokumentach paszportowych"],
};
