import type { CatalogDetector } from "../../catalog-detector.ts";
import { hexadecimal, madeUp } from "../../made-up.ts";

/** Token of DigitalOcean: personal, OAuth or refresh. */
export const digitaloceanToken: CatalogDetector = {
  id: "digitalocean-token",
  dataType: "auth.api-token",
  name: "DigitalOcean token",
  countries: [],
  patterns: [{ regex: String.raw`do[opr]_v1_[0-9a-f]{64}`, score: 0.95 }],
  check: "api-token",
  context: { raise: ["digitalocean", "do token", "doctl"] },
  labels: ["digitalocean token", "do api token"],
  examples: {
    hits: [`dop_v1_${madeUp(64, hexadecimal)}`],
    misses: [`dop_v1_${madeUp(60, hexadecimal)}`, `dox_v1_${madeUp(64, hexadecimal)}`],
  },
  sources: ["DigitalOcean: personal access tokens"],
};
