import type { CatalogDetector } from "../../catalog-detector.ts";
import { hexadecimal, madeUp } from "../../made-up.ts";

/** Key of LangSmith or Langfuse. */
export const langsmithKey: CatalogDetector = {
  id: "langsmith-key",
  dataType: "auth.api-token",
  name: "LangSmith key",
  countries: [],
  patterns: [
    { regex: String.raw`lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}`, score: 0.95 },
    { regex: String.raw`sk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`, score: 0.95 },
  ],
  check: "api-token",
  context: { raise: ["langsmith", "langchain", "langfuse"] },
  labels: ["langsmith key", "langchain api key"],
  examples: {
    hits: [`lsv2_pt_${madeUp(32, hexadecimal)}_${madeUp(10, hexadecimal)}`],
    misses: [`lsv2_pt_${madeUp(32, hexadecimal)}`],
  },
  sources: ["LangSmith: API keys"],
};
