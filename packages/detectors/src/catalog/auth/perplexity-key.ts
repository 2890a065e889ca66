import type { CatalogDetector } from "../../catalog-detector.ts";
import { madeUp } from "../../made-up.ts";

/** Key of the Perplexity API. */
export const perplexityKey: CatalogDetector = {
  id: "perplexity-key",
  dataType: "auth.api-token",
  name: "Perplexity API key",
  countries: [],
  patterns: [{ regex: String.raw`pplx-[0-9A-Za-z]{48}`, score: 0.95 }],
  check: "api-token",
  context: { raise: ["perplexity"] },
  labels: ["perplexity key", "perplexity api key"],
  examples: {
    hits: [`pplx-${madeUp(48)}`],
    misses: [`pplx-${madeUp(20)}`],
  },
  sources: ["Perplexity: API keys"],
};
