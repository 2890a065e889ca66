import type { CatalogDetector } from "../../catalog-detector.ts";

/** Japanese bank account: bank, branch and seven digits behind a word for it. */
export const jpBankAccount: CatalogDetector = {
  id: "jp-bank-account",
  dataType: "finance.bank-account",
  name: "Japanese bank account",
  countries: ["JP"],
  patterns: [
    { regex: String.raw`\d{4}-\d{3}-\d{7}`, score: 0.3 },
    { regex: String.raw`\d{7}`, score: 0.06 },
  ],
  context: {
    raise: ["口座番号", "口座", "普通預金", "当座預金", "銀行口座", "支店", "振込先", "ゆうちょ", "bank account"],
    lower: ["電話", "郵便", "郵便番号"],
  },
  labels: ["口座番号", "銀行口座", "口座", "普通口座", "bank account", "account number"],
  requiresContext: true,
  examples: {
    hits: ["普通預金 口座番号 1234567", "振込先 0001-123-7654321"],
    misses: ["1234567人", "口座番号 123456"],
  },
  knownAs: { google: "JAPAN_BANK_ACCOUNT" },
  sources: ["Japanese Bankers Association, Zengin format"],
};
