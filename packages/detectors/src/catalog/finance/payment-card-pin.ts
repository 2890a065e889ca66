import type { CatalogDetector } from "../../catalog-detector.ts";

/** PIN of a card behind its name, or an encrypted PIN block. */
export const paymentCardPin: CatalogDetector = {
  id: "payment-card-pin",
  dataType: "finance.pin-block",
  name: "Card PIN or PIN block",
  countries: [],
  patterns: [
    { regex: String.raw`\d{4,6}`, score: 0.05 },
    { regex: String.raw`[\dA-Fa-f]{16}`, score: 0.2 },
  ],
  check: "card-pin",
  context: {
    raise: [
      "card pin",
      "atm pin",
      "pin code",
      "pin number",
      "pin block",
      "pinblock",
      "debit pin",
      "银行卡密码",
      "取款密码",
      "支付密码",
      "暗証番号",
    ],
    lower: ["zip", "postal", "pincode", "post"],
  },
  labels: [
    "card pin",
    "atm pin",
    "pin block",
    "pinblock",
    "debit pin",
    "card pin code",
    "银行卡密码",
    "取款密码",
    "支付密码",
    "暗証番号",
  ],
  requiresContext: true,
  examples: {
    hits: ["ATM PIN: 4821", "pin block 0412AC89ABCDEF67", "取款密码：123456"],
    misses: ["pin the note to 4821", "ATM PIN 12", "pin code 560001 Bangalore"],
  },
  sources: ["ISO 9564-1 (PIN block)", "PCI DSS v4.0.1, requirement 3.3.1.3"],
};
