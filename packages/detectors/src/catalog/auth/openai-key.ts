import type { CatalogDetector } from "../../catalog-detector.ts";
import { madeUp } from "../../made-up.ts";

/** Key of the OpenAI API: the letters T3BlbkFJ stand in its middle. */
export const openaiKey: CatalogDetector = {
  id: "openai-key",
  dataType: "auth.api-token",
  name: "OpenAI API key",
  countries: [],
  patterns: [{ regex: String.raw`sk-[0-9A-Za-z_\-]{40}[0-9A-Za-z_\-]*`, score: 0.95 }],
  check: "openai-key",
  context: { raise: ["openai", "gpt", "api key"] },
  labels: ["openai key", "openai api key"],
  examples: {
    hits: [`sk-${madeUp(20)}T3BlbkFJ${madeUp(20)}`, `sk-proj-${madeUp(74)}T3BlbkFJ${madeUp(74)}`],
    misses: [`sk-${madeUp(48)}`, `sk-${madeUp(5)}T3BlbkFJ${madeUp(5)}`],
  },
  sources: ["OpenAI: API keys"],
};
