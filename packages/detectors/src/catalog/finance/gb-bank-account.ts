import type { CatalogDetector } from "../../catalog-detector.ts";

/** UK bank account: eight digits beside a sort code or behind a name for it. */
export const gbBankAccount: CatalogDetector = {
  id: "gb-bank-account",
  dataType: "finance.bank-account",
  name: "UK bank account number",
  countries: ["GB"],
  patterns: [
    { regex: String.raw`\d{8}`, score: 0.08 },
    { regex: String.raw`\d{4} \d{4}`, score: 0.05 },
  ],
  check: "gb-bank-account",
  context: {
    raise: [
      "sort code",
      "sortcode",
      "bacs",
      "faster payments",
      "account",
      "account no",
      "account number",
      "acc no",
      "bank account",
    ],
    lower: ["phone", "date", "dob", "order", "tracking", "invoice", "company"],
  },
  labels: [
    "account",
    "account number",
    "account no",
    "bank account",
    "bank account number",
    "acc no",
    "uk bank account",
    "uk bank account number",
  ],
  requiresContext: true,
  examples: {
    hits: ["sort code 20-00-00 account 12345678", "UK bank account number: 31926819"],
    misses: ["12345678 people", "sort code 20-00-00 account 1234567"],
  },
  knownAs: { macie: "BANK_ACCOUNT_NUMBER" },
  sources: ["Pay.UK, Validating account numbers (VocaLink)"],
};
