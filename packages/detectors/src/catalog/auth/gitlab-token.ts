import type { CatalogDetector } from "../../catalog-detector.ts";
import { madeUp } from "../../made-up.ts";

/** Token of GitLab: personal, deploy, runner, trigger, agent and others. */
export const gitlabToken: CatalogDetector = {
  id: "gitlab-token",
  dataType: "auth.api-token",
  name: "GitLab token",
  countries: [],
  patterns: [
    {
      regex: String.raw`gl(?:pat|dt|rt|rtr|ptt|agent|soat|cbt|ft|imt|oas|ffct|wt)-[0-9A-Za-z_.\-]{20}[0-9A-Za-z_.\-]*`,
      score: 0.9,
    },
  ],
  check: "api-token",
  context: { raise: ["gitlab", "ci_job_token", "runner"] },
  labels: ["gitlab token", "gitlab pat", "private token", "ci job token"],
  examples: {
    hits: [`glpat-${madeUp(20)}`, `PRIVATE-TOKEN: glrt-${madeUp(20)}`],
    misses: [`glpat-${madeUp(12)}`, "glpat-xxxxxxxxxxxxxxxxxxxx", `glx-${madeUp(20)}`],
  },
  sources: ["GitLab: token overview"],
};
