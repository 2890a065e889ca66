import type { CatalogDetector } from "../../catalog-detector.ts";
import { decimal, madeUp } from "../../made-up.ts";

/** Token of a Telegram bot: its number and 35 characters. */
export const telegramBotToken: CatalogDetector = {
  id: "telegram-bot-token",
  dataType: "auth.api-token",
  name: "Telegram bot token",
  countries: [],
  patterns: [{ regex: String.raw`[0-9]{8,10}:AA[0-9A-Za-z_\-]{33}`, score: 0.95 }],
  check: "api-token",
  context: { raise: ["telegram", "bot"] },
  labels: ["telegram token", "telegram bot token", "bot token"],
  examples: {
    hits: [`${madeUp(10, decimal)}:AA${madeUp(33)}`],
    misses: [`${madeUp(10, decimal)}:AB${madeUp(33)}`, `123:AA${madeUp(33)}`],
  },
  sources: ["Telegram: Bot API, authorizing your bot"],
};
