import type { CatalogDetector } from "../../catalog-detector.ts";
import { madeUp } from "../../made-up.ts";

/** Fine-grained personal access token of GitHub. */
export const githubFineGrained: CatalogDetector = {
  id: "github-fine-grained",
  dataType: "auth.api-token",
  name: "GitHub fine-grained token",
  countries: [],
  patterns: [{ regex: String.raw`github_pat_[0-9A-Za-z]{22}_[0-9A-Za-z]{59}`, score: 0.95 }],
  check: "api-token",
  context: { raise: ["github", "pat", "git"] },
  labels: ["github token", "github pat"],
  examples: {
    hits: [`github_pat_${madeUp(22)}_${madeUp(59)}`],
    misses: [`github_pat_${madeUp(22)}`, `github_pat_${madeUp(20)}_${madeUp(59)}`],
  },
  sources: ["GitHub: managing your personal access tokens"],
};
