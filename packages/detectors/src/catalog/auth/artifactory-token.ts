import type { CatalogDetector } from "../../catalog-detector.ts";
import { madeUp } from "../../made-up.ts";

/** API key or identity token of Artifactory. */
export const artifactoryToken: CatalogDetector = {
  id: "artifactory-token",
  dataType: "auth.api-token",
  name: "Artifactory token",
  countries: [],
  patterns: [
    { regex: String.raw`AKCp[0-9A-Za-z]{69}`, score: 0.95 },
    { regex: String.raw`cmVmd[0-9A-Za-z]{59}`, score: 0.9 },
  ],
  check: "api-token",
  context: { raise: ["artifactory", "jfrog"] },
  labels: ["artifactory token", "artifactory api key", "jfrog token"],
  examples: {
    hits: [`AKCp${madeUp(69)}`],
    misses: [`AKCp${madeUp(30)}`],
  },
  sources: ["JFrog: access tokens"],
};
