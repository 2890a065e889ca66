import type { CatalogDetector } from "../../catalog-detector.ts";

/** Identifier of a player on Steam: 64 bits in decimal, or the older forms. */
export const gamerTag: CatalogDetector = {
  id: "gamer-tag",
  dataType: "account.identifier.gamer",
  name: "Steam identifier",
  countries: [],
  patterns: [
    { regex: String.raw`7656119\d{10}`, score: 0.8 },
    { regex: String.raw`STEAM_[0-5]:[01]:\d{4,10}`, score: 0.95 },
    { regex: String.raw`\[U:1:\d{4,10}\]`, score: 0.9 },
  ],
  context: { raise: ["steam", "steamid", "player", "gamer", "account"] },
  labels: [
    "steam",
    "steam id",
    "steamid",
    "steamid64",
    "gamertag",
    "gamer tag",
    "player id",
    "psn id",
    "xbox gamertag",
  ],
  examples: {
    hits: ["SteamID 76561198000000001", "STEAM_0:1:19867136", "[U:1:39734273]"],
    misses: ["7656118000000000", "STEAM_9:1:1234567", "86561198000000001"],
  },
  sources: ["Valve: SteamID formats"],
};
