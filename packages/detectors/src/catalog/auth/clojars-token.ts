import type { CatalogDetector } from "../../catalog-detector.ts";
import { hexadecimal, madeUp } from "../../made-up.ts";

/** Deploy token of Clojars. */
export const clojarsToken: CatalogDetector = {
  id: "clojars-token",
  dataType: "auth.api-token",
  name: "Clojars token",
  countries: [],
  patterns: [{ regex: String.raw`CLOJARS_[0-9a-f]{60}`, score: 0.95 }],
  check: "api-token",
  context: { raise: ["clojars"] },
  labels: ["clojars token"],
  examples: {
    hits: [`CLOJARS_${madeUp(60, hexadecimal)}`],
    misses: [`CLOJARS_${madeUp(30, hexadecimal)}`],
  },
  sources: ["Clojars: deploy tokens"],
};
