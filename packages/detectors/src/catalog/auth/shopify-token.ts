import type { CatalogDetector } from "../../catalog-detector.ts";
import { hexadecimal, madeUp } from "../../made-up.ts";

/** Access token or shared secret of Shopify. */
export const shopifyToken: CatalogDetector = {
  id: "shopify-token",
  dataType: "auth.api-token",
  name: "Shopify token",
  countries: [],
  patterns: [{ regex: String.raw`shp(?:at|ca|pa|ss|tka)_[0-9A-Fa-f]{32}`, score: 0.95 }],
  check: "api-token",
  context: { raise: ["shopify", "admin api"] },
  labels: ["shopify token", "shopify access token", "shopify secret"],
  examples: {
    hits: [`shpat_${madeUp(32, hexadecimal)}`],
    misses: [`shpat_${madeUp(30, hexadecimal)}`, `shpxx_${madeUp(32, hexadecimal)}`],
  },
  sources: ["Shopify: access token format"],
};
