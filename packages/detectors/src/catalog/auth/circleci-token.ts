import type { CatalogDetector } from "../../catalog-detector.ts";
import { hexadecimal, madeUp } from "../../made-up.ts";

/** Token of CircleCI. */
export const circleciToken: CatalogDetector = {
  id: "circleci-token",
  dataType: "auth.api-token",
  name: "CircleCI token",
  countries: [],
  patterns: [{ regex: String.raw`CCIP(?:AT|RJ)_[0-9A-Za-z]{16,30}_[0-9a-f]{40}`, score: 0.95 }],
  check: "api-token",
  context: { raise: ["circleci"] },
  labels: ["circleci token"],
  examples: {
    hits: [`CCIPAT_${madeUp(22)}_${madeUp(40, hexadecimal)}`],
    misses: [`CCIPAT_${madeUp(22)}`],
  },
  sources: ["CircleCI: managing API tokens"],
};
