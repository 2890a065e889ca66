import type { CatalogDetector } from "../../catalog-detector.ts";
import { madeUp } from "../../made-up.ts";

/** Token of HashiCorp Vault: service, batch or recovery. */
export const vaultToken: CatalogDetector = {
  id: "vault-token",
  dataType: "auth.api-token",
  name: "Vault token",
  countries: [],
  patterns: [{ regex: String.raw`hv[sbr]\.[0-9A-Za-z_\-]{24}[0-9A-Za-z_\-]*`, score: 0.9 }],
  check: "api-token",
  context: { raise: ["vault", "hashicorp", "x-vault-token"] },
  labels: ["vault token"],
  examples: {
    hits: [`hvs.${madeUp(92)}`],
    misses: [`hvs.${madeUp(10)}`, `hvx.${madeUp(92)}`],
  },
  sources: ["HashiCorp Vault: tokens"],
};
