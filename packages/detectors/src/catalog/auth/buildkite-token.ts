import type { CatalogDetector } from "../../catalog-detector.ts";
import { hexadecimal, madeUp } from "../../made-up.ts";

/** Access token of Buildkite. */
export const buildkiteToken: CatalogDetector = {
  id: "buildkite-token",
  dataType: "auth.api-token",
  name: "Buildkite token",
  countries: [],
  patterns: [{ regex: String.raw`bkua_[0-9a-f]{40}`, score: 0.95 }],
  check: "api-token",
  context: { raise: ["buildkite"] },
  labels: ["buildkite token"],
  examples: {
    hits: [`bkua_${madeUp(40, hexadecimal)}`],
    misses: [`bkua_${madeUp(20, hexadecimal)}`],
  },
  sources: ["Buildkite: API access tokens"],
};
