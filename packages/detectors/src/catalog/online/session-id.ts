import type { CatalogDetector } from "../../catalog-detector.ts";
import { hexadecimal, madeUp } from "../../made-up.ts";

/** Identifier of a visit or a login in a browser. */
export const sessionId: CatalogDetector = {
  id: "session-id",
  dataType: "online.cookie-id",
  name: "Session identifier",
  countries: [],
  patterns: [
    {
      regex: String.raw`(?:JSESSIONID|PHPSESSID|ASP\.NET_SessionId|ASPSESSIONID[A-Z]{8}|connect\.sid|[Ss]ession_?[Ii]d|SESSION_?ID|laravel_session|_session_id|CFTOKEN|sid|SID|__cf_bm|AWSALB|visitor_id|anonymous_id|distinct_id)=[0-9A-Za-z%._\-+\/:]{16,256}`,
      score: 0.8,
    },
  ],
  check: "session-id",
  context: { raise: ["cookie", "session", "set-cookie", "login"] },
  labels: [
    "session id",
    "sessionid",
    "session",
    "sid",
    "jsessionid",
    "phpsessid",
    "cookie id",
    "visitor id",
    "anonymous id",
    "会话id",
  ],
  examples: {
    hits: [`Cookie: JSESSIONID=${madeUp(32, hexadecimal)}`, `sessionid=${madeUp(32)}; path=/`],
    misses: ["sessionid=short", "sid=xxxxxxxxxxxxxxxxxxxxxxxx", "session=true"],
  },
  sources: ["RFC 6265: HTTP state management", "Names of session cookies of common frameworks"],
};
