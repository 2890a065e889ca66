import type { CatalogDetector } from "../../catalog-detector.ts";
import { madeUp } from "../../made-up.ts";

const header = Buffer.from(JSON.stringify({ alg: "HS256", typ: "JWT" })).toString("base64url");
const payload = Buffer.from(JSON.stringify({ sub: "1234567890", name: "Jane Roe" })).toString("base64url");

/** JSON web token: signed claims, which let in who holds them. */
export const jwt: CatalogDetector = {
  id: "jwt",
  dataType: "auth.api-token",
  name: "JSON web token",
  countries: [],
  patterns: [{ regex: String.raw`eyJ[0-9A-Za-z_\-]+\.[0-9A-Za-z_\-]+\.[0-9A-Za-z_\-]*`, score: 0.95 }],
  check: "jwt",
  context: { raise: ["jwt", "bearer", "token", "authorization", "id_token", "access_token"] },
  labels: [
    "jwt",
    "token",
    "access token",
    "id token",
    "refresh token",
    "bearer",
    "bearer token",
    "auth token",
    "session token",
    "令牌",
  ],
  examples: {
    hits: [`Bearer ${header}.${payload}.${madeUp(43)}`, `${header}.${payload}.`],
    misses: [header, `${header}.${payload}`, `eyJ${madeUp(20)}.${payload}.${madeUp(43)}`],
  },
  knownAs: { google: "JSON_WEB_TOKEN", macie: "JSON_WEB_TOKEN" },
  sources: ["RFC 7515 7.1; RFC 7519 3"],
};
