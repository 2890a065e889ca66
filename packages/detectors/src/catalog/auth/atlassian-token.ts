import type { CatalogDetector } from "../../catalog-detector.ts";
import { madeUp } from "../../made-up.ts";

/** API token of Atlassian. */
export const atlassianToken: CatalogDetector = {
  id: "atlassian-token",
  dataType: "auth.api-token",
  name: "Atlassian token",
  countries: [],
  patterns: [{ regex: String.raw`ATATT3[0-9A-Za-z_=.\-]{80}[0-9A-Za-z_=.\-]*`, score: 0.95 }],
  check: "api-token",
  context: { raise: ["atlassian", "jira", "confluence"] },
  labels: ["atlassian token", "jira token", "confluence token"],
  examples: {
    hits: [`ATATT3${madeUp(180)}=0A1B2C3D`],
    misses: [`ATATT3${madeUp(20)}`],
  },
  sources: ["Atlassian: manage API tokens"],
};
