import type { CatalogDetector } from "../../catalog-detector.ts";
import { madeUp } from "../../made-up.ts";

/** Incoming webhook of Slack: who has the address may post. */
export const slackWebhook: CatalogDetector = {
  id: "slack-webhook",
  dataType: "auth.api-token",
  name: "Slack webhook",
  countries: [],
  patterns: [
    {
      regex: String.raw`https:\/\/hooks\.slack\.com\/(?:services|workflows|triggers)\/[0-9A-Za-z\/_]{30}[0-9A-Za-z\/_]*`,
      score: 0.95,
    },
  ],
  check: "api-token",
  context: { raise: ["slack", "webhook"] },
  labels: ["slack webhook", "slack webhook url", "webhook url"],
  examples: {
    hits: [`https://hooks.slack.com/services/T${madeUp(8)}/B${madeUp(8)}/${madeUp(24)}`],
    misses: [
      "https://hooks.slack.com/services/",
      "https://hooks.slack.com/services/TXXXXXXXX/BXXXXXXXX/XXXXXXXXXXXXXXXXXXXXXXXX",
    ],
  },
  sources: ["Slack: sending messages using incoming webhooks"],
};
