import type { CatalogDetector } from "../../catalog-detector.ts";
import { madeUp } from "../../made-up.ts";

/** Service account token of 1Password. */
export const onepasswordToken: CatalogDetector = {
  id: "onepassword-token",
  dataType: "auth.api-token",
  name: "1Password token",
  countries: [],
  patterns: [{ regex: String.raw`ops_eyJ[0-9A-Za-z+/=_\-]{100}[0-9A-Za-z+/=_\-]*`, score: 0.95 }],
  check: "api-token",
  context: { raise: ["1password", "op_service_account_token"] },
  labels: ["1password token", "op service account token"],
  examples: {
    hits: [`ops_eyJ${madeUp(300)}`],
    misses: [`ops_eyJ${madeUp(20)}`],
  },
  sources: ["1Password: service accounts"],
};
