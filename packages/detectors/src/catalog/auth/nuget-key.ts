import type { CatalogDetector } from "../../catalog-detector.ts";
import { base32, madeUp } from "../../made-up.ts";

/** API key of NuGet. */
export const nugetKey: CatalogDetector = {
  id: "nuget-key",
  dataType: "auth.api-token",
  name: "NuGet key",
  countries: [],
  patterns: [{ regex: String.raw`oy2[0-9a-z]{43}`, score: 0.9 }],
  check: "api-token",
  context: { raise: ["nuget"] },
  labels: ["nuget key", "nuget api key"],
  examples: {
    hits: [`oy2${madeUp(43, base32.toLowerCase())}`],
    misses: [`oy2${madeUp(30, base32.toLowerCase())}`],
  },
  sources: ["NuGet: scoped API keys"],
};
