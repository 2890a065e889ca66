import type { CatalogDetector } from "../../catalog-detector.ts";
import { madeUp } from "../../made-up.ts";

/** Personal access token of Docker Hub. */
export const dockerToken: CatalogDetector = {
  id: "docker-token",
  dataType: "auth.api-token",
  name: "Docker Hub token",
  countries: [],
  patterns: [{ regex: String.raw`dckr_(?:pat|oat)_[0-9A-Za-z_\-]{27,32}`, score: 0.95 }],
  check: "api-token",
  context: { raise: ["docker", "dockerhub"] },
  labels: ["docker token", "dockerhub token", "docker password"],
  examples: {
    hits: [`dckr_pat_${madeUp(27)}`],
    misses: [`dckr_pat_${madeUp(12)}`],
  },
  sources: ["Docker: personal access tokens"],
};
