import type { CatalogDetector } from "../../catalog-detector.ts";
import { madeUp } from "../../made-up.ts";

/** Access token of Fly.io. */
export const flyioToken: CatalogDetector = {
  id: "flyio-token",
  dataType: "auth.api-token",
  name: "Fly.io token",
  countries: [],
  patterns: [
    { regex: String.raw`fm[12][ar]?_[0-9A-Za-z+/=,_\-]{100}[0-9A-Za-z+/=,_\-]*`, score: 0.9 },
    { regex: String.raw`fo1_[0-9A-Za-z_\-]{43}`, score: 0.9 },
  ],
  check: "api-token",
  context: { raise: ["fly", "flyio", "flyctl"] },
  labels: ["fly token", "fly api token"],
  examples: {
    hits: [`fo1_${madeUp(43)}`, `fm2_${madeUp(140)}`],
    misses: [`fo1_${madeUp(20)}`],
  },
  sources: ["Fly.io: access tokens"],
};
