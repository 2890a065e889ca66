import type { CatalogDetector } from "../../catalog-detector.ts";

/** Indian bank branch code (IFSC): bank, zero, branch. */
export const inIfsc: CatalogDetector = {
  id: "in-ifsc",
  dataType: "finance.bank-code",
  name: "Indian bank branch code (IFSC)",
  countries: ["IN"],
  patterns: [
    { regex: String.raw`[A-Z]{4}0[\dA-Z]{6}`, score: 0.35 },
    { regex: String.raw`[a-z]{4}0[\da-z]{6}`, score: 0.1 },
  ],
  context: { raise: ["ifsc", "ifsc code", "neft", "rtgs", "imps", "branch code", "bank", "account"] },
  labels: ["ifsc", "ifsc code", "bank ifsc", "ifsc no"],
  examples: { hits: ["IFSC SBIN0000300", "ifsc code: HDFC0CAGSBK"], misses: ["IFSC SBIN1000300", "IFSC SBIN000030"] },
  sources: ["Reserve Bank of India, NEFT and RTGS: IFSC"],
};
