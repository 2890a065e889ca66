import type { CatalogDetector } from "../../catalog-detector.ts";

/** Portuguese bank account: twenty-one digits, modulo 97. */
export const ptNib: CatalogDetector = {
  id: "pt-nib",
  dataType: "finance.bank-account",
  name: "Portuguese bank account (NIB)",
  countries: ["PT"],
  patterns: [
    { regex: String.raw`\d{21}`, score: 0.7 },
    { regex: String.raw`\d{4}[ .]\d{4}[ .]\d{11}[ .]\d{2}`, score: 0.9 },
  ],
  check: "pt-nib",
  context: { raise: ["nib", "conta", "número de identificação bancária", "transferência", "banco"] },
  labels: ["nib", "conta bancária", "número de conta"],
  examples: {
    hits: ["NIB 0002 0123 12345678901 54"],
    misses: ["NIB 0002 0123 12345678901 55", "NIB 0002 0123 1234567890 54"],
  },
  knownAs: { google: "PORTUGAL_NIB_NUMBER" },
  sources: ["Banco de Portugal, NIB"],
};
