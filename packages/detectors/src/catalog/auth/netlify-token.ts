import type { CatalogDetector } from "../../catalog-detector.ts";
import { madeUp } from "../../made-up.ts";

/** Personal access token of Netlify. */
export const netlifyToken: CatalogDetector = {
  id: "netlify-token",
  dataType: "auth.api-token",
  name: "Netlify token",
  countries: [],
  patterns: [{ regex: String.raw`nfp_[0-9A-Za-z]{36,40}`, score: 0.95 }],
  check: "api-token",
  context: { raise: ["netlify"] },
  labels: ["netlify token", "netlify auth token"],
  examples: {
    hits: [`nfp_${madeUp(36)}`],
    misses: [`nfp_${madeUp(20)}`],
  },
  sources: ["Netlify: personal access tokens"],
};
