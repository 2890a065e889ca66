import type { CatalogDetector } from "../../catalog-detector.ts";

/** Canadian bank account: transit, institution, account. */
export const caBankAccount: CatalogDetector = {
  id: "ca-bank-account",
  dataType: "finance.bank-account",
  name: "Canadian bank account",
  countries: ["CA"],
  patterns: [
    { regex: String.raw`\d{5}-\d{3}[ -]\d{7,12}`, score: 0.4 },
    { regex: String.raw`0\d{3}\d{5}[ -]\d{7,12}`, score: 0.1 },
    { regex: String.raw`\d{7,12}`, score: 0.02 },
  ],
  context: {
    raise: [
      "transit",
      "transit number",
      "institution number",
      "direct deposit",
      "void cheque",
      "interac",
      "bank account",
      "account number",
      "numéro de transit",
      "numéro de compte",
    ],
    lower: ["phone", "order", "tracking"],
  },
  labels: [
    "transit number",
    "institution number",
    "bank account",
    "bank account number",
    "account number",
    "canadian bank account",
    "numéro de compte",
  ],
  requiresContext: true,
  examples: {
    hits: ["transit 00012-003 1234567 account", "direct deposit 10009-004 1234567890"],
    misses: ["00012-003", "in 1234567 cases"],
  },
  knownAs: { macie: "BANK_ACCOUNT_NUMBER" },
  sources: ["Payments Canada, Rule F1; Standard 006"],
};
