import { classify, loadPacks, packSummaries } from "@assay/frameworks";
import type { Pack } from "@assay/frameworks";
import type { DetectorSpec, FindingStore } from "@assay/spec";
import type { Plan } from "./plan.ts";
import { chosenDetectors } from "./scanner.ts";

/** The packs a scan classifies by: those asked for, or all. Throws `frameworks/unknown-pack`. */
export function choosePacks(ids: readonly string[]): readonly Pack[] {
  return loadPacks(ids.length === 0 ? {} : { ids });
}

/** Classifies a stored run by packs, from the store alone, and stores the result. */
export async function classifyRun(
  store: FindingStore,
  runId: string,
  packs: readonly Pack[],
  plan: Plan,
  custom: readonly DetectorSpec[],
): Promise<void> {
  const run = await store.run(runId);
  const findings = await Array.fromAsync(run.findings());
  const combinations = await Array.fromAsync(run.combinations());
  const ran = [...new Set([...chosenDetectors(plan), ...custom].map(({ dataType }) => dataType))];
  const classifications = classify({
    findings,
    combinations,
    ran,
    packs,
    facts: plan.facts,
    asOf: run.run.started.slice(0, 10),
  });
  await store.putClassification(runId, packSummaries(packs), [...classifications]);
}
