import type { CatalogDetector } from "../../catalog-detector.ts";
import { madeUp } from "../../made-up.ts";

/** App password or access token of Bitbucket. */
export const bitbucketToken: CatalogDetector = {
  id: "bitbucket-token",
  dataType: "auth.api-token",
  name: "Bitbucket token",
  countries: [],
  patterns: [
    { regex: String.raw`ATBB[0-9A-Za-z_=.\-]{24,40}`, score: 0.9 },
    { regex: String.raw`ATCTT3[0-9A-Za-z_=.\-]{60}[0-9A-Za-z_=.\-]*`, score: 0.9 },
  ],
  check: "api-token",
  context: { raise: ["bitbucket"] },
  labels: ["bitbucket token", "bitbucket app password"],
  examples: {
    hits: [`ATBB${madeUp(32)}`, `ATCTT3${madeUp(180)}`],
    misses: [`ATBB${madeUp(10)}`, `ATCTT3${madeUp(20)}`],
  },
  sources: ["Bitbucket Cloud: access tokens"],
};
