import type { CatalogDetector } from "../../catalog-detector.ts";
import { madeUp } from "../../made-up.ts";

/** Access token of Dropbox. */
export const dropboxToken: CatalogDetector = {
  id: "dropbox-token",
  dataType: "auth.api-token",
  name: "Dropbox token",
  countries: [],
  patterns: [{ regex: String.raw`sl\.(?:u\.)?[0-9A-Za-z_\-]{130}[0-9A-Za-z_\-]*`, score: 0.9 }],
  check: "api-token",
  context: { raise: ["dropbox"] },
  labels: ["dropbox token"],
  examples: {
    hits: [`sl.${madeUp(140)}`],
    misses: [`sl.${madeUp(30)}`],
  },
  sources: ["Dropbox: OAuth guide"],
};
