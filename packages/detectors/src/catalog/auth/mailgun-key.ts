import type { CatalogDetector } from "../../catalog-detector.ts";
import { hexadecimal, madeUp } from "../../made-up.ts";

/** API key of Mailgun. */
export const mailgunKey: CatalogDetector = {
  id: "mailgun-key",
  dataType: "auth.api-token",
  name: "Mailgun API key",
  countries: [],
  patterns: [
    { regex: String.raw`key-[0-9a-f]{32}`, score: 0.8 },
    { regex: String.raw`[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}`, score: 0.6 },
  ],
  check: "api-token",
  context: { raise: ["mailgun"] },
  labels: ["mailgun key", "mailgun api key"],
  examples: {
    hits: [`key-${madeUp(32, hexadecimal)}`],
    misses: [`key-${madeUp(30, hexadecimal)}`],
  },
  sources: ["Mailgun: API keys"],
};
