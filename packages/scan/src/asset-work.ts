import { findingId } from "@assay/engine";
import type { Tally } from "@assay/engine";
import type { Combination, Coverage, Finding } from "@assay/spec";
import type { Budget } from "./budget.ts";
import type { ScanParts, ScanRequest } from "./parts.ts";

/** What reading one top-level asset and all it contains has come to so far. */
export interface AssetWork {
  readonly parts: ScanParts;
  readonly request: ScanRequest;
  readonly source: string;
  readonly budget: Budget;
  /** Bytes of the asset taken from the store so far. */
  taken: number;
  /** Decompressed bytes of all members so far. */
  unpacked: number;
  readonly coverage: Coverage[];
  readonly findings: Finding[];
  readonly combinations: Combination[];
}

/** Adds what a tally came to, under the asset's name. */
export function keep(work: AssetWork, uri: string, tally: Tally): void {
  const { findings, combinations } = tally.finish();
  for (const finding of findings) {
    if (finding.score < work.request.minScore) continue;
    const id = findingId(work.source, uri, finding.field, finding.dataType);
    work.findings.push({ ...finding, id, source: work.source, asset: uri });
    work.request.progress.findings += 1;
  }
  for (const combination of combinations) work.combinations.push({ ...combination, source: work.source, asset: uri });
}
