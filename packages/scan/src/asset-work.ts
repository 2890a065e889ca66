import { findingId } from "@assay/engine";
import type { Tally } from "@assay/engine";
import type { Combination, Coverage, Finding } from "@assay/spec";
import type { Budget } from "./budget.ts";
import type { ScanParts, ScanRequest } from "./parts.ts";

/** What reading one top-level asset and all it contains has come to so far. */
export interface AssetWork {
  readonly parts: Pick<ScanParts, "readers" | "scanner" | "createTally" | "parsers">;
  readonly request: Pick<ScanRequest, "limits" | "minScore" | "signal" | "progress">;
  readonly source: string;
  readonly budget: Budget;
  /** Bytes of the asset taken from the store so far. */
  taken: number;
  /** Decompressed bytes of all members so far. */
  unpacked: number;
  readonly coverage: Coverage[];
  readonly findings: Finding[];
  readonly combinations: Combination[];
  /** Files being read, outermost first. */
  readonly open: { readonly uri: string; readonly tally: Tally }[];
}

/** Adds what a tally came to, under the asset's name. */
export function keep(work: AssetWork, uri: string, tally: Tally): void {
  const { findings, combinations } = findingsOf(work, uri, tally);
  work.findings.push(...findings);
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
