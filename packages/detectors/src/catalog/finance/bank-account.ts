import type { CatalogDetector } from "../../catalog-detector.ts";
import { bankAccountWords } from "../../words/bank-account.ts";

/** Bank account of an unknown country: six to twenty digits behind a name for it. */
export const bankAccount: CatalogDetector = {
  id: "bank-account",
  dataType: "finance.bank-account",
  name: "Bank account number",
  countries: [],
  patterns: [
    { regex: String.raw`\d{6,20}`, score: 0.02 },
    { regex: String.raw`\d{2,6}(?:[ -]\d{2,8}){1,4}`, score: 0.01 },
  ],
  context: {
    raise: [...bankAccountWords],
    lower: [
      "phone",
      "tracking",
      "order",
      "imei",
      "card",
      "routing",
      "sort code",
      "tax",
      "passport",
      "user account",
      "customer account",
    ],
  },
  labels: [...bankAccountWords],
  requiresContext: true,
  examples: {
    hits: ["Kontonummer: 1234567890", "rekeningnummer 12-34-56-789", "银行账号 6000123456789"],
    misses: ["1234567890", "Kontonummer: 12345", "there were 1234567 visitors"],
  },
  knownAs: { macie: "BANK_ACCOUNT_NUMBER" },
  sources: ["Forms differ by country and bank; the name beside the number decides"],
};
