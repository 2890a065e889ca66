import type { CatalogDetector } from "../../catalog-detector.ts";
import { hexadecimal, madeUp } from "../../made-up.ts";

/** Private app token of HubSpot. */
export const hubspotKey: CatalogDetector = {
  id: "hubspot-key",
  dataType: "auth.api-token",
  name: "HubSpot token",
  countries: [],
  patterns: [
    {
      regex: String.raw`pat-(?:na|eu|ap)[0-9]-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`,
      score: 0.95,
    },
  ],
  check: "api-token",
  context: { raise: ["hubspot", "hapikey"] },
  labels: ["hubspot token", "hubspot key"],
  examples: {
    hits: [
      `pat-na1-${madeUp(8, hexadecimal)}-${madeUp(4, hexadecimal)}-${madeUp(4, hexadecimal)}-${madeUp(4, hexadecimal)}-${madeUp(12, hexadecimal)}`,
    ],
    misses: [`pat-na1-${madeUp(8, hexadecimal)}`],
  },
  sources: ["HubSpot: private apps"],
};
