import type { RunEntry } from "@assay/spec";
import type { RunHead } from "../../wire/run.ts";

/** A run as the list of runs shows it. Numbers of a run that has not ended are so far, or not there yet. */
export function runHead({ run, summary }: RunEntry, sources: readonly string[]): RunHead {
  return {
    id: run.id,
    started: run.started,
    finished: summary?.finished ?? null,
    version: run.version,
    state: stateOf(summary),
    detectors: run.catalog.detectors,
    findings: summary?.findings ?? null,
    people: summary?.people ?? null,
    assets: summary?.assets.listed ?? null,
    sources: [...sources],
  };
}

// Exit codes 3 and 4 say that something in scope was not read, whether or not that was allowed.
function stateOf(summary: RunEntry["summary"]): RunHead["state"] {
  const finished = summary?.finished ?? null;
  if (summary === null || finished === null) return "unfinished";
  const { failed, partial, pending } = summary.assets;
  return summary.exit === 3 || summary.exit === 4 || failed + partial + pending > 0 ? "incomplete" : "complete";
}
