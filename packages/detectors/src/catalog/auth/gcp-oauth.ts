import type { CatalogDetector } from "../../catalog-detector.ts";
import { madeUp } from "../../made-up.ts";

/** OAuth client secret, access token or refresh token of Google. */
export const gcpOauth: CatalogDetector = {
  id: "gcp-oauth",
  dataType: "auth.api-token",
  name: "Google OAuth secret",
  countries: [],
  patterns: [
    { regex: String.raw`GOCSPX-[0-9A-Za-z_\-]{28}`, score: 0.95 },
    { regex: String.raw`ya29\.[0-9A-Za-z_\-]{30}[0-9A-Za-z_\-]*`, score: 0.9 },
    { regex: String.raw`1//0[0-9A-Za-z_\-]{40}[0-9A-Za-z_\-]*`, score: 0.85 },
  ],
  check: "api-token",
  context: { raise: ["google", "oauth", "client secret", "refresh token", "access token"] },
  labels: ["google client secret", "google oauth", "google refresh token"],
  examples: {
    hits: [`GOCSPX-${madeUp(28)}`, `ya29.${madeUp(120)}`, `1//0${madeUp(60)}`],
    misses: [`GOCSPX-${madeUp(20)}`, `ya29.${madeUp(8)}`, `1//0${madeUp(9)}`],
  },
  knownAs: { google: "OAUTH_CLIENT_SECRET" },
  sources: ["Google Identity: using OAuth 2.0"],
};
