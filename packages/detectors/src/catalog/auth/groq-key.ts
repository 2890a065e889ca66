import type { CatalogDetector } from "../../catalog-detector.ts";
import { madeUp } from "../../made-up.ts";

/** Key of the Groq API. */
export const groqKey: CatalogDetector = {
  id: "groq-key",
  dataType: "auth.api-token",
  name: "Groq API key",
  countries: [],
  patterns: [{ regex: String.raw`gsk_[0-9A-Za-z]{52}`, score: 0.95 }],
  check: "api-token",
  context: { raise: ["groq"] },
  labels: ["groq key", "groq api key"],
  examples: {
    hits: [`gsk_${madeUp(52)}`],
    misses: [`gsk_${madeUp(40)}`],
  },
  sources: ["Groq: API keys"],
};
