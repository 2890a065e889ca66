import type { CatalogDetector } from "../../catalog-detector.ts";
import { madeUp } from "../../made-up.ts";

/** Token of Doppler. */
export const dopplerToken: CatalogDetector = {
  id: "doppler-token",
  dataType: "auth.api-token",
  name: "Doppler token",
  countries: [],
  patterns: [{ regex: String.raw`dp\.(?:pt|st|ct|sa|scim|audit)\.[0-9A-Za-z_.\-]{40,60}`, score: 0.95 }],
  check: "api-token",
  context: { raise: ["doppler"] },
  labels: ["doppler token"],
  examples: {
    hits: [`dp.pt.${madeUp(43)}`],
    misses: [`dp.pt.${madeUp(10)}`],
  },
  sources: ["Doppler: auth token formats"],
};
