import type { CatalogDetector } from "../../catalog-detector.ts";

const basic = Buffer.from("jane:Tr0ub4dor").toString("base64");

/** User and password in a header of HTTP, in base 64. */
export const basicAuthHeader: CatalogDetector = {
  id: "basic-auth-header",
  dataType: "auth.password",
  name: "HTTP basic credentials",
  countries: [],
  patterns: [{ regex: String.raw`[Bb]asic [0-9A-Za-z+/]{8}[0-9A-Za-z+/]*={0,2}`, score: 0.9 }],
  check: "basic-auth",
  context: { raise: ["authorization", "auth", "header", "http"] },
  labels: ["authorization", "basic auth", "auth header"],
  examples: {
    hits: [`Authorization: Basic ${basic}`],
    misses: ["Basic information", "basic Zm9vYmFyYmF6", "a Basic understanding"],
  },
  knownAs: { google: "BASIC_AUTH_HEADER", macie: "HTTP_BASIC_AUTH_HEADER" },
  sources: ["RFC 7617 2"],
};
