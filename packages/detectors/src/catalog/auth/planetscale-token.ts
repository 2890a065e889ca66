import type { CatalogDetector } from "../../catalog-detector.ts";
import { madeUp } from "../../made-up.ts";

/** Password or token of PlanetScale. */
export const planetscaleToken: CatalogDetector = {
  id: "planetscale-token",
  dataType: "auth.api-token",
  name: "PlanetScale token",
  countries: [],
  patterns: [{ regex: String.raw`pscale_(?:tkn|pw|oauth)_[0-9A-Za-z_.=\-]{32,64}`, score: 0.95 }],
  check: "api-token",
  context: { raise: ["planetscale"] },
  labels: ["planetscale token", "planetscale password"],
  examples: {
    hits: [`pscale_tkn_${madeUp(43)}`],
    misses: [`pscale_tkn_${madeUp(10)}`],
  },
  sources: ["PlanetScale: service tokens"],
};
