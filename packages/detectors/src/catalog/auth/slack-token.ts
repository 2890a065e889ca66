import type { CatalogDetector } from "../../catalog-detector.ts";
import { decimal, hexadecimal, madeUp } from "../../made-up.ts";

/** Token of Slack: bot, user, app, refresh, configuration. */
export const slackToken: CatalogDetector = {
  id: "slack-token",
  dataType: "auth.api-token",
  name: "Slack token",
  countries: [],
  patterns: [
    { regex: String.raw`xox[abcdeoprs]-[0-9A-Za-z\-]{10}[0-9A-Za-z\-]*`, score: 0.9 },
    { regex: String.raw`xapp-[0-9]-[0-9A-Z]{8,12}-[0-9]{10,14}-[0-9a-z]{32}[0-9a-z]*`, score: 0.95 },
  ],
  check: "api-token",
  context: { raise: ["slack", "bot token"] },
  labels: ["slack token", "slack bot token"],
  examples: {
    hits: [
      `xoxb-${madeUp(12, decimal)}-${madeUp(13, decimal)}-${madeUp(24)}`,
      `xapp-1-A${madeUp(10, decimal)}-${madeUp(13, decimal)}-${madeUp(64, hexadecimal)}`,
    ],
    misses: ["xoxb-short", "xoxb-xxxxxxxxxxxx-xxxxxxxxxxxx-xxxxxxxxxxxx", `xoxz-${madeUp(30)}`],
  },
  sources: ["Slack: token types"],
};
