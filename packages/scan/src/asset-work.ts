import { findingId } from "@assay/engine";
import type { Tally } from "@assay/engine";
import type { Combination, Finding } from "@assay/spec";
import type { AssetWork } from "./parts.ts";
import type { ClusterCounter } from "./sampling/cluster-counter.ts";

/** Adds what a tally came to, under the asset's name. */
export function keep(work: AssetWork, uri: string, tally: Tally, counter?: ClusterCounter): void {
  const { findings, combinations } = findingsOf(work, uri, tally);
  work.findings.push(
    ...findings.map((finding) =>
      counter === undefined ? finding : { ...finding, share: counter.share(finding.field, finding.dataType) },
    ),
  );
  work.combinations.push(...combinations);
  work.request.progress.findings += findings.length;
}

/** What a tally has come to, as findings of an asset. */
export function findingsOf(
  work: AssetWork,
  uri: string,
  tally: Tally,
): { findings: Finding[]; combinations: Combination[] } {
  const found = tally.finish();
  const place = { source: work.source, asset: uri };
  const findings = found.findings
    .filter(({ score }) => score >= work.request.minScore)
    .map((finding) => ({ ...finding, ...place, id: findingId(work.source, uri, finding.field, finding.dataType) }));
  return { findings, combinations: found.combinations.map((combination) => ({ ...combination, ...place })) };
}
