import type { CatalogDetector } from "../../catalog-detector.ts";

/** French identity card: twelve digits, or nine characters since 2021, behind a word for it. */
export const frCni: CatalogDetector = {
  id: "fr-cni",
  dataType: "gov-id.national.fr.cni",
  name: "French identity card number",
  countries: ["FR"],
  patterns: [
    { regex: String.raw`\d{2}(?:0[1-9]|1[0-2])[\dA-Z]{3}\d{5}`, score: 0.1 },
    { regex: String.raw`[A-HJ-NPR-Z\d]{2}[A-HJ-NPR-Z\d]{6}\d`, score: 0.03 },
    { regex: String.raw`[A-Z][A-Z\d]\d[A-Z][A-Z\d]{3}\d{2}`, score: 0.06 },
  ],
  context: {
    raise: [
      "carte nationale d'identité",
      "carte d'identité",
      "cni",
      "cnie",
      "numéro de carte d'identité",
      "pièce d'identité",
      "identity card",
    ],
  },
  labels: [
    "cni",
    "carte nationale d'identité",
    "carte d'identité",
    "pièce d'identité",
    "carte nationale d identité",
    "carte d identité",
    "numéro cni",
    "numéro de carte d identité",
    "pièce d identité",
  ],
  requiresContext: true,
  examples: { hits: ["carte d'identité 880692310285", "CNI X4RTBPFW4"], misses: ["880692310285", "CNI 88"] },
  knownAs: { google: "FRANCE_CNI", macie: "FRANCE_NATIONAL_IDENTIFICATION_NUMBER" },
  sources: ["Agence nationale des titres sécurisés, carte nationale d'identité"],
};
