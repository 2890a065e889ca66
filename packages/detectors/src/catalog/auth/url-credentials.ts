import type { CatalogDetector } from "../../catalog-detector.ts";

/** Password in the address of a site or a server. */
export const urlCredentials: CatalogDetector = {
  id: "url-credentials",
  dataType: "auth.password",
  name: "Password in a URL",
  countries: [],
  patterns: [
    {
      regex: String.raw`[A-Za-z][0-9A-Za-z+.\-]*://[0-9A-Za-z._~%!$&()*+,=\-]*:[!-\.0-;=?-~]+@[0-9A-Za-z._\-\[]+`,
      score: 0.85,
      anchor: "://",
    },
  ],
  check: "url-credentials",
  context: { raise: ["url", "proxy", "login", "git", "ftp"] },
  labels: ["proxy url", "repository url", "webhook url"],
  examples: {
    hits: ["https://jane:s3cr%21t@example.com/path", "http_proxy=http://jane:Tr0ub4dor@proxy.example.com:3128"],
    misses: [
      "https://user:password@example.com",
      "https://example.com:8080/@jane",
      "https://jane@example.com",
      "https://jane:${PASS}@example.com",
    ],
  },
  sources: ["RFC 3986 3.2.1: user information"],
};
