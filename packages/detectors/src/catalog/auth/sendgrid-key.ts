import type { CatalogDetector } from "../../catalog-detector.ts";
import { madeUp } from "../../made-up.ts";

/** API key of SendGrid: two parts of 22 and 43 characters. */
export const sendgridKey: CatalogDetector = {
  id: "sendgrid-key",
  dataType: "auth.api-token",
  name: "SendGrid API key",
  countries: [],
  patterns: [{ regex: String.raw`SG\.[0-9A-Za-z_\-]{22}\.[0-9A-Za-z_\-]{43}`, score: 0.95 }],
  check: "api-token",
  context: { raise: ["sendgrid", "mail"] },
  labels: ["sendgrid key", "sendgrid api key"],
  examples: {
    hits: [`SG.${madeUp(22)}.${madeUp(43)}`],
    misses: [`SG.${madeUp(22)}.${madeUp(30)}`, `SG.${madeUp(20)}.${madeUp(43)}`],
  },
  sources: ["Twilio SendGrid: API keys"],
};
