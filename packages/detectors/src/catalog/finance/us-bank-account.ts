import type { CatalogDetector } from "../../catalog-detector.ts";
import { bankAccountWords } from "../../words/bank-account.ts";

/** US bank account: eight to seventeen digits behind a name for it. */
export const usBankAccount: CatalogDetector = {
  id: "us-bank-account",
  dataType: "finance.bank-account",
  name: "US bank account number",
  countries: ["US"],
  patterns: [
    { regex: String.raw`\d{8,17}`, score: 0.05 },
    { regex: String.raw`\d{3,6}[ -]\d{3,6}[ -]\d{2,6}`, score: 0.02 },
  ],
  context: {
    raise: [...bankAccountWords, "checking", "savings", "direct deposit", "ach", "wire"],
    lower: [
      "phone",
      "tracking",
      "order",
      "routing",
      "imei",
      "ssn",
      "card",
      "meter",
      "customer account",
      "user account",
    ],
  },
  labels: [
    "bank account",
    "bank account number",
    "bank account no",
    "account number",
    "account no",
    "acct number",
    "acct no",
    "acct num",
    "checking account",
    "savings account",
    "deposit account",
    "bank acct",
  ],
  requiresContext: true,
  examples: {
    hits: ["bank account number 123456789012", "checking account: 00123456789"],
    misses: ["there are 123456789012 stars", "bank account number 1234567"],
  },
  knownAs: { presidio: "US_BANK_NUMBER", macie: "BANK_ACCOUNT_NUMBER" },
  sources: ["Nacha Operating Rules, entry detail record: DFI account number, up to 17 characters"],
};
