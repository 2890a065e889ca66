import type { CatalogDetector } from "../../catalog-detector.ts";
import { madeUp } from "../../made-up.ts";

/** Key id of Razorpay. */
export const razorpayKey: CatalogDetector = {
  id: "razorpay-key",
  dataType: "auth.api-token",
  name: "Razorpay key",
  countries: [],
  patterns: [{ regex: String.raw`rzp_(?:live|test)_[0-9A-Za-z]{14}`, score: 0.85 }],
  check: "api-token",
  context: { raise: ["razorpay"] },
  labels: ["razorpay key", "razorpay key id"],
  examples: {
    hits: [`rzp_live_${madeUp(14)}`],
    misses: [`rzp_live_${madeUp(8)}`],
  },
  sources: ["Razorpay: API keys"],
};
