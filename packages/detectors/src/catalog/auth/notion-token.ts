import type { CatalogDetector } from "../../catalog-detector.ts";
import { madeUp } from "../../made-up.ts";

/** Integration token of Notion. */
export const notionToken: CatalogDetector = {
  id: "notion-token",
  dataType: "auth.api-token",
  name: "Notion token",
  countries: [],
  patterns: [
    { regex: String.raw`ntn_[0-9A-Za-z]{46}`, score: 0.95 },
    { regex: String.raw`secret_[0-9A-Za-z]{43}`, score: 0.8 },
  ],
  check: "api-token",
  context: { raise: ["notion"] },
  labels: ["notion token", "notion key"],
  examples: {
    hits: [`ntn_${madeUp(46)}`, `secret_${madeUp(43)}`],
    misses: [`ntn_${madeUp(20)}`],
  },
  sources: ["Notion: integration tokens"],
};
