import type { CatalogDetector } from "../../catalog-detector.ts";
import { madeUp } from "../../made-up.ts";

/** Token of Replicate. */
export const replicateToken: CatalogDetector = {
  id: "replicate-token",
  dataType: "auth.api-token",
  name: "Replicate token",
  countries: [],
  patterns: [{ regex: String.raw`r8_[0-9A-Za-z]{37}`, score: 0.95 }],
  check: "api-token",
  context: { raise: ["replicate"] },
  labels: ["replicate token", "replicate api token"],
  examples: {
    hits: [`r8_${madeUp(37)}`],
    misses: [`r8_${madeUp(20)}`],
  },
  sources: ["Replicate: API tokens"],
};
