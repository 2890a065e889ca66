import type { CatalogDetector } from "../../catalog-detector.ts";
import { madeUp } from "../../made-up.ts";

/** Access token or secret of Square. */
export const squareToken: CatalogDetector = {
  id: "square-token",
  dataType: "auth.api-token",
  name: "Square token",
  countries: [],
  patterns: [
    { regex: String.raw`sq0(?:atp|csp)-[0-9A-Za-z_\-]{22,43}`, score: 0.95 },
    { regex: String.raw`EAAA[0-9A-Za-z_\-]{60}`, score: 0.85 },
  ],
  check: "api-token",
  context: { raise: ["square", "squareup"] },
  labels: ["square token", "square access token"],
  examples: {
    hits: [`sq0atp-${madeUp(22)}`, `EAAA${madeUp(60)}`],
    misses: [`sq0atp-${madeUp(10)}`, `EAAA${madeUp(20)}`],
  },
  sources: ["Square: access tokens"],
};
