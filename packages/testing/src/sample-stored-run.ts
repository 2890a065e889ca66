import type { StoredRun } from "@assay/spec";
import { modelRun } from "./model-run.ts";
import { sampleCommits, sampleListing, samplePack, sampleRun, sampleSource, saysOf } from "./sample-run.ts";

/** The sample run as it is read back, with what the sample pack says of it. */
export function sampleStoredRun(): StoredRun {
  const findings = sampleCommits.flatMap((commit) => commit.findings);
  return modelRun({
    run: sampleRun,
    sources: [{ ...sampleSource, listedUpTo: null, listingComplete: true }],
    listing: sampleListing,
    commits: sampleCommits,
    packs: [samplePack],
    classifications: findings.map((finding) => saysOf(finding, finding.dataType.startsWith("health") ? "id" : "name")),
    end: { seconds: 7, exit: 3, finished: "2026-11-23T10:00:07.000Z" },
  });
}
