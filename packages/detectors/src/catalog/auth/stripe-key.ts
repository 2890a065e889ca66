import type { CatalogDetector } from "../../catalog-detector.ts";
import { madeUp } from "../../made-up.ts";

/** Secret or restricted key of Stripe, or the secret of a webhook. */
export const stripeKey: CatalogDetector = {
  id: "stripe-key",
  dataType: "auth.api-token",
  name: "Stripe key",
  countries: [],
  patterns: [
    { regex: String.raw`(?:sk|rk)_live_[0-9A-Za-z]{16}[0-9A-Za-z]*`, score: 0.95 },
    { regex: String.raw`(?:sk|rk)_test_[0-9A-Za-z]{16}[0-9A-Za-z]*`, score: 0.7 },
    { regex: String.raw`whsec_[0-9A-Za-z+/=]{32,64}`, score: 0.85 },
  ],
  check: "api-token",
  context: { raise: ["stripe", "secret key"] },
  labels: ["stripe key", "stripe secret key", "stripe secret"],
  examples: {
    hits: [`sk_live_${madeUp(24)}`, `rk_test_${madeUp(24)}`, `whsec_${madeUp(32)}`],
    misses: [`pk_live_${madeUp(24)}`, `sk_live_${madeUp(8)}`, "sk_live_xxxxxxxxxxxxxxxxxxxxxxxx"],
  },
  knownAs: { macie: "STRIPE_CREDENTIALS" },
  sources: ["Stripe: API keys"],
};
