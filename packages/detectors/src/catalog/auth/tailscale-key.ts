import type { CatalogDetector } from "../../catalog-detector.ts";
import { madeUp } from "../../made-up.ts";

/** Auth or API key of Tailscale. */
export const tailscaleKey: CatalogDetector = {
  id: "tailscale-key",
  dataType: "auth.api-token",
  name: "Tailscale key",
  countries: [],
  patterns: [
    { regex: String.raw`tskey-(?:auth|api|client|scim|webhook)-[0-9A-Za-z]{8,20}-[0-9A-Za-z]{16,48}`, score: 0.95 },
  ],
  check: "api-token",
  context: { raise: ["tailscale"] },
  labels: ["tailscale key", "tailscale auth key"],
  examples: {
    hits: [`tskey-auth-${madeUp(12)}-${madeUp(32)}`],
    misses: [`tskey-auth-${madeUp(12)}`],
  },
  sources: ["Tailscale: key and secret reference"],
};
