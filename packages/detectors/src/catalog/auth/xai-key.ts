import type { CatalogDetector } from "../../catalog-detector.ts";
import { madeUp } from "../../made-up.ts";

/** Key of the xAI API. */
export const xaiKey: CatalogDetector = {
  id: "xai-key",
  dataType: "auth.api-token",
  name: "xAI API key",
  countries: [],
  patterns: [{ regex: String.raw`xai-[0-9A-Za-z]{80}`, score: 0.95 }],
  check: "api-token",
  context: { raise: ["xai", "grok"] },
  labels: ["xai key", "xai api key"],
  examples: {
    hits: [`xai-${madeUp(80)}`],
    misses: [`xai-${madeUp(40)}`],
  },
  sources: ["xAI: API keys"],
};
