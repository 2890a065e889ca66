import type { CatalogDetector } from "../../catalog-detector.ts";
import { madeUp } from "../../made-up.ts";

/** API key of Linear. */
export const linearKey: CatalogDetector = {
  id: "linear-key",
  dataType: "auth.api-token",
  name: "Linear API key",
  countries: [],
  patterns: [{ regex: String.raw`lin_(?:api|oauth|wh)_[0-9A-Za-z]{32,64}`, score: 0.95 }],
  check: "api-token",
  context: { raise: ["linear"] },
  labels: ["linear key", "linear api key"],
  examples: {
    hits: [`lin_api_${madeUp(40)}`],
    misses: [`lin_api_${madeUp(10)}`],
  },
  sources: ["Linear: API and webhooks"],
};
