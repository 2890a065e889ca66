import type { CatalogDetector } from "../../catalog-detector.ts";
import { madeUp } from "../../made-up.ts";

/** API key of Heroku. */
export const herokuKey: CatalogDetector = {
  id: "heroku-key",
  dataType: "auth.api-token",
  name: "Heroku API key",
  countries: [],
  patterns: [{ regex: String.raw`HRKU-AA[0-9A-Za-z_\-]{58}`, score: 0.95 }],
  check: "api-token",
  context: { raise: ["heroku"] },
  labels: ["heroku key", "heroku api key"],
  examples: {
    hits: [`HRKU-AA${madeUp(58)}`],
    misses: [`HRKU-AA${madeUp(20)}`],
  },
  sources: ["Heroku: OAuth token format"],
};
