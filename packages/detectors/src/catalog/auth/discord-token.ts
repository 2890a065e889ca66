import type { CatalogDetector } from "../../catalog-detector.ts";
import { decimal, madeUp } from "../../made-up.ts";

const discordUser = Buffer.from(madeUp(18, decimal)).toString("base64url");

/** Token of a Discord bot, or a webhook of a channel. */
export const discordToken: CatalogDetector = {
  id: "discord-token",
  dataType: "auth.api-token",
  name: "Discord token",
  countries: [],
  patterns: [
    { regex: String.raw`[MNO][0-9A-Za-z_\-]{23,27}\.[0-9A-Za-z_\-]{6}\.[0-9A-Za-z_\-]{27,38}`, score: 0.85 },
    {
      regex: String.raw`https:\/\/(?:canary\.|ptb\.)?discord(?:app)?\.com\/api\/webhooks\/[0-9]{17,20}\/[0-9A-Za-z_\-]{60}[0-9A-Za-z_\-]*`,
      score: 0.95,
    },
  ],
  check: "discord-token",
  context: { raise: ["discord", "bot token", "webhook"] },
  labels: ["discord token", "discord bot token", "discord webhook"],
  examples: {
    hits: [
      `${discordUser}.${madeUp(6)}.${madeUp(38)}`,
      `https://discord.com/api/webhooks/${madeUp(18, decimal)}/${madeUp(68)}`,
    ],
    misses: [`N${madeUp(23)}.${madeUp(6)}.${madeUp(38)}`, `https://discord.com/api/webhooks/${madeUp(18, decimal)}`],
  },
  sources: ["Discord: API reference, authentication"],
};
