import type { CatalogDetector } from "../../catalog-detector.ts";

/** Spanish bank account (CCC): bank, branch, two check digits, account. */
export const esCcc: CatalogDetector = {
  id: "es-ccc",
  dataType: "finance.bank-account",
  name: "Spanish bank account (CCC)",
  countries: ["ES"],
  patterns: [
    { regex: String.raw`\d{20}`, score: 0.5 },
    { regex: String.raw`\d{4}[ -]\d{4}[ -]\d{2}[ -]\d{10}`, score: 0.9 },
  ],
  check: "es-ccc",
  context: { raise: ["cuenta", "cuenta bancaria", "ccc", "número de cuenta", "cuenta corriente", "domiciliación"] },
  labels: ["ccc", "cuenta", "cuenta bancaria", "número de cuenta", "código cuenta cliente"],
  examples: {
    hits: ["CCC 2100 0418 45 0200051332", "cuenta bancaria 21000418450200051332"],
    misses: ["CCC 2100 0418 46 0200051332", "cuenta 2100041845020005133"],
  },
  knownAs: { macie: "BANK_ACCOUNT_NUMBER" },
  sources: ["Consejo Superior Bancario, Código Cuenta Cliente"],
};
