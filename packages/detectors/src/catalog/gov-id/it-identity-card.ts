import type { CatalogDetector } from "../../catalog-detector.ts";

/** Italian identity card: electronic or paper, behind a word for it. */
export const itIdentityCard: CatalogDetector = {
  id: "it-identity-card",
  dataType: "gov-id.national.it.identity-card",
  name: "Italian identity card number",
  countries: ["IT"],
  patterns: [
    {
      regex: String.raw`[Cc][A-Za-z](?:[1-9]\d{4}|0[1-9]\d{3}|00[1-9]\d{2}|000[1-9]\d|0000[1-9])[A-Za-z]{2}`,
      score: 0.5,
    },
    { regex: String.raw`[A-Za-z]{2} ?\d{7}`, score: 0.08 },
    { regex: String.raw`\d{7}[A-Za-z]{2}`, score: 0.2 },
    { regex: String.raw`[ABD-Zabd-z][A-Za-z]\d{5}[A-Za-z]{2}`, score: 0.2 },
  ],
  context: {
    raise: [
      "carta d'identità",
      "carta di identità",
      "carta d'identita",
      "c.i.",
      "cie",
      "numero documento",
      "documento di identità",
      "identity card",
    ],
    lower: ["passaporto", "patente", "targa"],
  },
  labels: [
    "carta d identità",
    "carta di identità",
    "numero carta d identità",
    "carta identita",
    "cie",
    "numero documento",
    "documento identità",
    "identity card",
  ],
  requiresContext: true,
  examples: {
    hits: ["carta d'identità CA12345AB", "carta di identità AX 1234567"],
    misses: ["CA12345AB", "carta d'identità CA00000AA", "carta d'identità C12345AB"],
  },
  knownAs: { presidio: "IT_IDENTITY_CARD" },
  sources: ["D.M. 23 dicembre 2015 (carta di identità elettronica)"],
};
