import type { CatalogDetector } from "../../catalog-detector.ts";
import { madeUp } from "../../made-up.ts";

/** Token after the word Bearer in a header of HTTP. */
export const bearerToken: CatalogDetector = {
  id: "bearer-token",
  dataType: "auth.api-token",
  name: "Bearer token",
  countries: [],
  patterns: [{ regex: String.raw`[Bb]earer [0-9A-Za-z._~+/\-]{20}[0-9A-Za-z._~+/\-]*=*`, score: 0.8 }],
  check: "bearer-token",
  context: { raise: ["authorization", "auth", "header", "token"] },
  labels: ["authorization", "bearer", "bearer token", "auth header"],
  examples: {
    hits: [`Authorization: Bearer ${madeUp(40)}`],
    misses: ["Bearer xxxxxxxxxxxxxxxxxxxxxxxx", "Bearer <token>", "bearer certificates outstanding"],
  },
  knownAs: { google: "HTTP_AUTH" },
  sources: ["RFC 6750 2.1"],
};
