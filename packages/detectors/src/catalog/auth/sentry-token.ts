import type { CatalogDetector } from "../../catalog-detector.ts";
import { hexadecimal, madeUp } from "../../made-up.ts";

/** Auth token of Sentry. */
export const sentryToken: CatalogDetector = {
  id: "sentry-token",
  dataType: "auth.api-token",
  name: "Sentry token",
  countries: [],
  patterns: [
    { regex: String.raw`sntrys_[0-9A-Za-z+/=_\-]{60}[0-9A-Za-z+/=_\-]*`, score: 0.95 },
    { regex: String.raw`sntry[ua]_[0-9a-f]{64}`, score: 0.95 },
  ],
  check: "api-token",
  context: { raise: ["sentry"] },
  labels: ["sentry token", "sentry auth token"],
  examples: {
    hits: [`sntryu_${madeUp(64, hexadecimal)}`],
    misses: [`sntryu_${madeUp(30, hexadecimal)}`],
  },
  sources: ["Sentry: auth tokens"],
};
