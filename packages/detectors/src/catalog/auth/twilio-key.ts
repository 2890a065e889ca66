import type { CatalogDetector } from "../../catalog-detector.ts";
import { hexadecimal, madeUp } from "../../made-up.ts";

/** API key of Twilio. */
export const twilioKey: CatalogDetector = {
  id: "twilio-key",
  dataType: "auth.api-token",
  name: "Twilio API key",
  countries: [],
  patterns: [{ regex: String.raw`SK[0-9a-f]{32}`, score: 0.75 }],
  check: "api-token",
  context: { raise: ["twilio", "account sid", "api key"] },
  labels: ["twilio api key", "twilio key", "twilio sid"],
  examples: {
    hits: [`SK${madeUp(32, hexadecimal)}`],
    misses: [`SK${madeUp(30, hexadecimal)}`, `SX${madeUp(32, hexadecimal)}`],
  },
  sources: ["Twilio: API keys overview"],
};
