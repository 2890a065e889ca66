import type { CatalogDetector } from "../../catalog-detector.ts";

/** Cookies of a browser in the header of a request or an answer. */
export const httpCookie: CatalogDetector = {
  id: "http-cookie",
  dataType: "online.cookie-id",
  name: "HTTP cookie",
  countries: [],
  patterns: [
    {
      regex: String.raw`(?:[Ss]et-)?[Cc]ookie: ?[0-9A-Za-z_.\-]{1,64}=[!-~]{4,512}(?:; ?[0-9A-Za-z_.\-]{1,64}=[!-:<-~]{1,512})*`,
      score: 0.75,
    },
  ],
  context: { raise: ["http", "header", "request", "response", "curl"] },
  labels: ["cookie", "cookies", "set cookie", "http cookie"],
  examples: {
    hits: ["Cookie: theme=dark; uid=8f14e45fce", "Set-Cookie: uid=8f14e45fce; Path=/"],
    misses: ["Cookie: none", "cookie recipe: flour=200g"],
  },
  knownAs: { google: "HTTP_COOKIE", macie: "HTTP_COOKIE" },
  sources: ["RFC 6265 4.1 and 4.2"],
};
