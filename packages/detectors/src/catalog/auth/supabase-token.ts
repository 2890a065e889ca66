import type { CatalogDetector } from "../../catalog-detector.ts";
import { hexadecimal, madeUp } from "../../made-up.ts";

/** Access token or secret key of Supabase. */
export const supabaseToken: CatalogDetector = {
  id: "supabase-token",
  dataType: "auth.api-token",
  name: "Supabase token",
  countries: [],
  patterns: [
    { regex: String.raw`sbp_[0-9a-f]{40}`, score: 0.95 },
    { regex: String.raw`sb_secret_[0-9A-Za-z_\-]{30,40}`, score: 0.95 },
  ],
  check: "api-token",
  context: { raise: ["supabase"] },
  labels: ["supabase token", "supabase key", "supabase access token"],
  examples: {
    hits: [`sbp_${madeUp(40, hexadecimal)}`, `sb_secret_${madeUp(31)}`],
    misses: [`sbp_${madeUp(20, hexadecimal)}`],
  },
  sources: ["Supabase: API keys"],
};
