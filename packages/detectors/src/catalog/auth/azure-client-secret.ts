import type { CatalogDetector } from "../../catalog-detector.ts";
import { madeUp } from "../../made-up.ts";

/** Client secret of a Microsoft Entra application: the signature Q~ after three characters and a digit. */
export const azureClientSecret: CatalogDetector = {
  id: "azure-client-secret",
  dataType: "auth.api-token",
  name: "Microsoft Entra client secret",
  countries: [],
  patterns: [{ regex: String.raw`[0-9A-Za-z_~.]{3}[0-9]Q~[0-9A-Za-z_~.\-]{31,34}`, score: 0.9, anchor: "Q~" }],
  check: "api-token",
  context: { raise: ["azure", "entra", "client secret", "tenant", "aad", "graph"] },
  labels: ["azure client secret", "client secret", "aad client secret", "arm client secret"],
  examples: {
    hits: [`abc8Q~${madeUp(34)}`],
    misses: [`abcdQ~${madeUp(34)}`, `abc8Q~${madeUp(12)}`],
  },
  sources: ["Microsoft Purview: client secret, API key"],
};
