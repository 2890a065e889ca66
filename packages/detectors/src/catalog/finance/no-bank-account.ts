import type { CatalogDetector } from "../../catalog-detector.ts";

/** Norwegian bank account: four, two and five digits, modulo 11. */
export const noBankAccount: CatalogDetector = {
  id: "no-bank-account",
  dataType: "finance.bank-account",
  name: "Norwegian bank account",
  countries: ["NO"],
  patterns: [
    { regex: String.raw`\d{4}\.\d{2}\.\d{5}`, score: 0.8 },
    { regex: String.raw`\d{4} \d{2} \d{5}`, score: 0.6 },
    { regex: String.raw`\d{11}`, score: 0.08 },
  ],
  check: "no-bank-account",
  context: {
    raise: ["konto", "kontonr", "kontonummer", "bankkonto", "kid", "betales til"],
    lower: ["fødselsnummer", "personnummer", "telefon", "tlf"],
  },
  labels: ["kontonummer", "kontonr", "bankkonto", "bank account", "account number"],
  examples: {
    hits: ["kontonummer 8601.11.17947", "kontonr. 8601 11 17947", "bankkonto 86011117947"],
    misses: ["kontonummer 8601.11.17948", "kontonummer 8601.11.179"],
  },
  sources: ["Bits AS, Kontonummer"],
};
