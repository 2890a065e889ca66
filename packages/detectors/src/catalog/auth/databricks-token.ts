import type { CatalogDetector } from "../../catalog-detector.ts";
import { hexadecimal, madeUp } from "../../made-up.ts";

/** Personal access token of Databricks. */
export const databricksToken: CatalogDetector = {
  id: "databricks-token",
  dataType: "auth.api-token",
  name: "Databricks token",
  countries: [],
  patterns: [{ regex: String.raw`dapi[0-9a-f]{32}(?:-[0-9])?`, score: 0.9 }],
  check: "api-token",
  context: { raise: ["databricks", "spark"] },
  labels: ["databricks token"],
  examples: {
    hits: [`dapi${madeUp(32, hexadecimal)}`],
    misses: [`dapi${madeUp(20, hexadecimal)}`],
  },
  sources: ["Databricks: personal access tokens"],
};
