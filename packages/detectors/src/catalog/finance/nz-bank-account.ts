import type { CatalogDetector } from "../../catalog-detector.ts";

/** New Zealand bank account: bank, branch, account, suffix. */
export const nzBankAccount: CatalogDetector = {
  id: "nz-bank-account",
  dataType: "finance.bank-account",
  name: "New Zealand bank account",
  countries: ["NZ"],
  patterns: [
    { regex: String.raw`(?:0[1-9]|[123]\d|88)-\d{4}-\d{7}-\d{2,3}`, score: 0.75 },
    { regex: String.raw`(?:0[1-9]|[123]\d|88) \d{4} \d{7} \d{2,3}`, score: 0.6 },
  ],
  context: { raise: ["bank account", "account number", "account", "direct credit", "payee"] },
  labels: ["bank account", "bank account number", "account number", "nz bank account"],
  examples: {
    hits: ["bank account 01-0902-0068389-00", "pay to 12-3109-0123456-000"],
    misses: ["bank account 01-902-0068389-00", "49-0902-0068389-00"],
  },
  sources: ["Payments NZ, Bank Branch Register"],
};
