import type { CatalogDetector } from "../../catalog-detector.ts";
import { base32, madeUp } from "../../made-up.ts";

/** Key of New Relic. */
export const newrelicKey: CatalogDetector = {
  id: "newrelic-key",
  dataType: "auth.api-token",
  name: "New Relic key",
  countries: [],
  patterns: [{ regex: String.raw`NR(?:AK|II|JS|IQ|RA)-[0-9A-Za-z_\-]{27,42}`, score: 0.95 }],
  check: "api-token",
  context: { raise: ["new relic", "newrelic"] },
  labels: ["new relic key", "newrelic license key"],
  examples: {
    hits: [`NRAK-${madeUp(27, base32)}`],
    misses: [`NRAK-${madeUp(10, base32)}`],
  },
  sources: ["New Relic: API keys"],
};
