import type { CatalogDetector } from "../../catalog-detector.ts";

/** Indian permanent account number: five letters with the kind of holder fourth, four digits, a letter. */
export const inPan: CatalogDetector = {
  id: "in-pan",
  dataType: "gov-id.tax.in.pan",
  name: "Indian permanent account number (PAN)",
  countries: ["IN"],
  patterns: [
    { regex: String.raw`[A-Z]{3}[ABCFGHJKLPT][A-Z](?:[1-9]\d{3}|0[1-9]\d{2}|00[1-9]\d|000[1-9])[A-Z]`, score: 0.6 },
    { regex: String.raw`[a-z]{3}[abcfghjklpt][a-z](?:[1-9]\d{3}|0[1-9]\d{2}|00[1-9]\d|000[1-9])[a-z]`, score: 0.35 },
  ],
  context: {
    raise: [
      "pan",
      "pan no",
      "pan card",
      "pan number",
      "permanent account",
      "permanent account number",
      "income tax",
      "tax filing",
      "itr",
      "पैन",
      "पैन कार्ड",
    ],
    lower: ["part", "sku", "serial"],
  },
  labels: [
    "pan",
    "pan no",
    "pan num",
    "pan number",
    "pan card",
    "pan card no",
    "pan india",
    "permanent account number",
    "india pan",
    "tax id",
    "पैन",
  ],
  examples: {
    hits: ["PAN ABCPK1234L", "permanent account number: AAACT9999Z", "पैन: bnzpm2501f"],
    misses: ["PAN ABCDK1234L", "PAN ABCPK0000L", "PAN ABCPK123L", "PAN 1234567890"],
  },
  knownAs: { presidio: "IN_PAN", google: "INDIA_PAN_INDIVIDUAL", macie: "INDIA_PERMANENT_ACCOUNT_NUMBER" },
  sources: ["Income Tax Department of India, structure of PAN (Income-tax Rules 1962, rule 114)"],
};
