import type { CatalogDetector } from "../../catalog-detector.ts";
import { checksummed, madeUp } from "../../made-up.ts";

const body = checksummed(30);

/** Access token of npm: thirty random characters and their CRC-32. */
export const npmToken: CatalogDetector = {
  id: "npm-token",
  dataType: "auth.api-token",
  name: "npm token",
  countries: [],
  patterns: [{ regex: String.raw`npm_[0-9A-Za-z]{36}`, score: 0.95 }],
  check: "github-token",
  context: { raise: ["npm", "_authtoken", "registry", "npmrc"] },
  labels: ["npm token", "npm auth token"],
  examples: {
    hits: [`//registry.example.com/:_authToken=npm_${body}`],
    misses: [`npm_${madeUp(36)}`, `npm_${body}x`],
  },
  sources: ["GitHub: announcing npm access token format"],
};
