import type { CatalogDetector } from "../../catalog-detector.ts";
import { hexadecimal, madeUp } from "../../made-up.ts";

/** API key of RubyGems. */
export const rubygemsKey: CatalogDetector = {
  id: "rubygems-key",
  dataType: "auth.api-token",
  name: "RubyGems key",
  countries: [],
  patterns: [{ regex: String.raw`rubygems_[0-9a-f]{48}`, score: 0.95 }],
  check: "api-token",
  context: { raise: ["rubygems", "gem"] },
  labels: ["rubygems key", "rubygems api key"],
  examples: {
    hits: [`rubygems_${madeUp(48, hexadecimal)}`],
    misses: [`rubygems_${madeUp(40, hexadecimal)}`],
  },
  sources: ["RubyGems: API key scopes"],
};
