import type { CatalogDetector } from "../../catalog-detector.ts";
import { madeUp } from "../../made-up.ts";

/** Personal access token of Figma. */
export const figmaToken: CatalogDetector = {
  id: "figma-token",
  dataType: "auth.api-token",
  name: "Figma token",
  countries: [],
  patterns: [{ regex: String.raw`fig[dour]_[0-9A-Za-z_\-]{40}`, score: 0.95 }],
  check: "api-token",
  context: { raise: ["figma"] },
  labels: ["figma token"],
  examples: {
    hits: [`figd_${madeUp(40)}`],
    misses: [`figd_${madeUp(20)}`],
  },
  sources: ["Figma: access tokens"],
};
