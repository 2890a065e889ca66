import type { CatalogDetector } from "../../catalog-detector.ts";
import { hexadecimal, madeUp } from "../../made-up.ts";

/** Service account or cloud token of Grafana. */
export const grafanaToken: CatalogDetector = {
  id: "grafana-token",
  dataType: "auth.api-token",
  name: "Grafana token",
  countries: [],
  patterns: [
    { regex: String.raw`glsa_[0-9A-Za-z]{32}_[0-9A-Fa-f]{8}`, score: 0.95 },
    { regex: String.raw`glc_[0-9A-Za-z+/=]{32}[0-9A-Za-z+/=]*`, score: 0.9 },
  ],
  check: "api-token",
  context: { raise: ["grafana"] },
  labels: ["grafana token", "grafana api key"],
  examples: {
    hits: [`glsa_${madeUp(32)}_${madeUp(8, hexadecimal)}`, `glc_${madeUp(120)}`],
    misses: [`glsa_${madeUp(32)}`, `glc_${madeUp(10)}`],
  },
  sources: ["Grafana: service account tokens"],
};
