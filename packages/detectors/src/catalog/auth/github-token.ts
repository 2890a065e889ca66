import type { CatalogDetector } from "../../catalog-detector.ts";
import { checksummed, madeUp } from "../../made-up.ts";

const body = checksummed(30);

/** Token of GitHub: a prefix of its kind, thirty random characters, their CRC-32. */
export const githubToken: CatalogDetector = {
  id: "github-token",
  dataType: "auth.api-token",
  name: "GitHub token",
  countries: [],
  patterns: [{ regex: String.raw`gh[opsur]_[0-9A-Za-z]{36}`, score: 0.95 }],
  check: "github-token",
  context: { raise: ["github", "gh", "git", "octokit", "actions"] },
  labels: ["github token", "gh token", "github pat"],
  examples: {
    hits: [`ghp_${body}`, `GITHUB_TOKEN=ghs_${body}`],
    misses: [`ghp_${body}x`, `ghp_${madeUp(36)}`, `ghq_${body}`],
  },
  knownAs: { google: "AUTH_TOKEN" },
  sources: ["GitHub: behind the new authentication token formats"],
};
