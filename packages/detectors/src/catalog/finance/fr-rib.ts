import type { CatalogDetector } from "../../catalog-detector.ts";

/** French bank account (RIB): bank, branch, account, key. */
export const frRib: CatalogDetector = {
  id: "fr-rib",
  dataType: "finance.bank-account",
  name: "French bank account (RIB)",
  countries: ["FR"],
  patterns: [
    { regex: String.raw`\d{10}[\dA-Z]{11}\d{2}`, score: 0.7 },
    { regex: String.raw`\d{5} \d{5} [\dA-Z]{11} \d{2}`, score: 0.9 },
  ],
  check: "fr-rib",
  context: {
    raise: [
      "rib",
      "relevé d'identité bancaire",
      "compte",
      "compte bancaire",
      "numéro de compte",
      "banque",
      "guichet",
      "code banque",
      "clé rib",
    ],
  },
  labels: ["rib", "numéro rib", "compte bancaire", "numéro de compte", "code rib"],
  examples: {
    hits: ["RIB 30006 00001 12345678901 89", "RIB : 30004008280001234567A62"],
    misses: ["RIB 30006 00001 12345678901 88", "RIB 30006 00001 1234567890 89"],
  },
  knownAs: { macie: "BANK_ACCOUNT_NUMBER" },
  sources: ["Comité français d'organisation et de normalisation bancaires (CFONB), relevé d'identité bancaire"],
};
