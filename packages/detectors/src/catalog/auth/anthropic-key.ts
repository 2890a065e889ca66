import type { CatalogDetector } from "../../catalog-detector.ts";
import { madeUp } from "../../made-up.ts";

/** Key of the Anthropic API. */
export const anthropicKey: CatalogDetector = {
  id: "anthropic-key",
  dataType: "auth.api-token",
  name: "Anthropic API key",
  countries: [],
  patterns: [{ regex: String.raw`sk-ant-[0-9a-z]{3,12}-[0-9A-Za-z_\-]{80,120}`, score: 0.95 }],
  check: "api-token",
  context: { raise: ["anthropic", "api key"] },
  labels: ["anthropic key", "anthropic api key"],
  examples: {
    hits: [`sk-ant-api03-${madeUp(93)}AA`],
    misses: [`sk-ant-api03-${madeUp(20)}`, `sk-ant-${madeUp(93)}`],
  },
  sources: ["Anthropic: API overview, authentication"],
};
