import type { CatalogDetector } from "../../catalog-detector.ts";

/** Czech or Slovak bank account: optional prefix, number, bank code. */
export const czBankAccount: CatalogDetector = {
  id: "cz-bank-account",
  dataType: "finance.bank-account",
  name: "Czech or Slovak bank account",
  countries: ["CZ", "SK"],
  patterns: [
    { regex: String.raw`\d{2,6}-\d{2,10}/\d{4}`, score: 0.85 },
    { regex: String.raw`\d{6,10}/\d{4}`, score: 0.35 },
  ],
  check: "cz-bank-account",
  context: {
    raise: ["účet", "číslo účtu", "bankovní účet", "bankový účet", "č. ú.", "kód banky", "variabilní symbol"],
    lower: ["rodné číslo", "rč", "r. č.", "r.č.", "birth number"],
  },
  labels: ["účet", "číslo účtu", "bankovní účet", "bankový účet", "bank account"],
  examples: {
    hits: ["číslo účtu 19-2000145399/0800", "bankovní účet: 2000145399/0800"],
    misses: ["číslo účtu 19-2000145398/0800", "číslo účtu 2000145399/080"],
  },
  sources: ["Česká národní banka, vyhláška č. 169/2011 Sb."],
};
