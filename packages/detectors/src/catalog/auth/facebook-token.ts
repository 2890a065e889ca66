import type { CatalogDetector } from "../../catalog-detector.ts";
import { madeUp } from "../../made-up.ts";

/** Access token of Meta: Facebook, Instagram, WhatsApp. */
export const facebookToken: CatalogDetector = {
  id: "facebook-token",
  dataType: "auth.api-token",
  name: "Meta access token",
  countries: [],
  patterns: [{ regex: String.raw`EAA[0-9A-Za-z]{90}[0-9A-Za-z]*`, score: 0.9 }],
  check: "api-token",
  context: { raise: ["facebook", "meta", "graph", "instagram", "whatsapp"] },
  labels: ["facebook token", "facebook access token", "fb token"],
  examples: {
    hits: [`EAA${madeUp(160)}`],
    misses: [`EAA${madeUp(20)}`],
  },
  sources: ["Meta: access tokens"],
};
