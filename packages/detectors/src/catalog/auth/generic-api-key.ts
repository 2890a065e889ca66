import type { CatalogDetector } from "../../catalog-detector.ts";
import { madeUp } from "../../made-up.ts";

/** Key, token or secret of any service beside its name. */
export const genericApiKey: CatalogDetector = {
  id: "generic-api-key",
  dataType: "auth.api-token",
  name: "API key or secret",
  countries: [],
  patterns: [
    {
      regex: String.raw`(?:(?:api|API|Api|access|ACCESS|secret|SECRET|auth|AUTH|client|CLIENT|private|PRIVATE|encryption|ENCRYPTION|signing|SIGNING|session|SESSION|master|MASTER|app|APP|consumer|CONSUMER|refresh|REFRESH|x-api|X-Api|X-API|service|SERVICE|webhook|WEBHOOK|license|csrf|jwt|JWT|bot|BOT)[_ \-]?(?:[Kk]ey|KEY|[Tt]oken|TOKEN|[Ss]ecret|SECRET)|[Ss]ecret|SECRET|[Tt]oken|TOKEN|[Aa]pi[Kk]ey|APIKEY)["']?[ \t]{0,3}(?:=>|:=|=|:)[ \t]{0,3}["']?[0-9A-Za-z_.+/=\-]{16,128}`,
      score: 0.7,
    },
  ],
  cell: { regex: String.raw`[0-9A-Za-z_.+/=\-]{16,128}`, score: 0.5 },
  check: "keyed-secret",
  context: { raise: ["api", "secret", "credential", "密钥", "令牌"] },
  labels: [
    "api key",
    "apikey",
    "api token",
    "api secret",
    "access token",
    "access key",
    "secret key",
    "secret",
    "client secret",
    "auth token",
    "private token",
    "app secret",
    "consumer secret",
    "signing key",
    "encryption key",
    "webhook secret",
    "refresh token",
    "密钥",
    "令牌",
    "应用密钥",
  ],
  examples: {
    hits: [`api_key = "${madeUp(32)}"`, `CLIENT_SECRET=${madeUp(40)}`, `x-api-key: ${madeUp(24)}`],
    misses: [
      "api_key = your-api-key-goes-here",
      "token: application.settings.default",
      "secret = aaaaaaaaaaaaaaaaaaaaaaaa",
      "client_secret=process.env.CLIENT_SECRET_VALUE",
      "token=getTokenFromLocalStorage",
    ],
  },
  knownAs: { google: "AUTH_TOKEN" },
  sources: ["CWE-798: use of hard-coded credentials"],
};
