import { catalog } from "@assay/detectors";
import { defaultPackIds, loadPacks, makeClassifier, packSummaries } from "@assay/frameworks";
import type { Answers, AssetEvidence, CombinationEvidence, FindingEvidence, LoadedPack } from "@assay/frameworks";
import type { Classification, DetectorSpec, FindingStore, StoredRun } from "@assay/spec";
import type { Plan } from "./plan.ts";
import { chosenDetectors } from "./scanner.ts";

/** The packs a plan classifies by, as the law stands on a day: those asked for, or the default ones. Throws `frameworks/*`. */
export async function choosePacks(plan: Plan, asOf: string): Promise<readonly LoadedPack[]> {
  return loadPacks({ ids: plan.frameworks.length === 0 ? defaultPackIds : plan.frameworks, asOf });
}

/** Classifies a stored run by packs, from the store alone, and stores the result. */
export async function classifyRun(
  store: FindingStore,
  runId: string,
  plan: Plan,
  custom: readonly DetectorSpec[],
): Promise<void> {
  const run = await store.run(runId);
  const packs = await choosePacks(plan, run.run.started.slice(0, 10));
  const ran = [...new Set([...chosenDetectors(plan), ...custom].map(({ dataType }) => dataType))];
  const catalogue = [...new Set(catalog.map(({ dataType }) => dataType))];
  const classifier = makeClassifier({ packs, ran, catalogue, facts: { organisation: plan.facts as Answers } });
  const assets = await evidenceByAsset(run);
  if (classifier.needsSurvey) for (const asset of assets) classifier.survey(asset);
  const classifications: Classification[] = assets.flatMap((asset) => classifier.classify(asset));
  await store.putClassification(runId, packSummaries(packs), classifications);
}

async function evidenceByAsset(run: StoredRun): Promise<readonly AssetEvidence[]> {
  const assets = new Map<string, { findings: FindingEvidence[]; combinations: CombinationEvidence[] }>();
  const at = ({ source, asset }: { readonly source: string; readonly asset: string }) => {
    const key = `${source}\n${asset}`;
    const known = assets.get(key) ?? { findings: [], combinations: [] };
    assets.set(key, known);
    return known;
  };
  for await (const { id, source, asset, field, dataType, score, people } of run.findings())
    at({ source, asset }).findings.push({ id, source, asset, field, dataType, score, people });
  for await (const { source, asset, dataTypes, people } of run.combinations())
    at({ source, asset }).combinations.push({ source, asset, dataTypes, people });
  return [...assets.values()];
}
