import type { CatalogDetector } from "../../catalog-detector.ts";

/** UPI address: a name at a payment service provider. */
export const inUpiVpa: CatalogDetector = {
  id: "in-upi-vpa",
  dataType: "finance.bank-account",
  name: "Indian UPI address",
  countries: ["IN"],
  patterns: [
    {
      regex: String.raw`[\dA-Za-z._-]{2,64}@(?:upi|ybl|ibl|axl|okaxis|okhdfcbank|okicici|oksbi|paytm|ptsbi|ptaxis|pthdfc|ptyes|apl|yapl|rapl|waaxis|wahdfcbank|waicici|wasbi|axisbank|hdfcbank|icici|sbi|kotak|barodampay|cnrb|pnb|unionbank|idfcbank|indus|federal|rbl|yesbank|airtel|jio|freecharge|mbk|postbank|dbs|hsbc|citi|sc)`,
      score: 0.75,
      anchor: "@",
    },
  ],
  context: { raise: ["upi", "upi id", "vpa", "gpay", "google pay", "phonepe", "paytm", "bhim", "pay to", "payee"] },
  labels: ["upi", "upi id", "vpa", "upi address", "virtual payment address"],
  examples: {
    hits: ["UPI: asha.rao@okaxis", "pay 9812345670@ybl"],
    misses: ["asha.rao@okaxis.com", "mail asha@example.com"],
  },
  sources: ["NPCI, UPI: third-party apps and their handles"],
};
