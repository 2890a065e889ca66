import type { Classification } from "@assay/spec";
import {
  makeClassifier,
  type AssetEvidence,
  type ClassifierOptions,
  type CombinationEvidence,
  type FindingEvidence,
} from "./classifier.ts";

/** Findings and combinations in hand, and what to classify them by. */
export interface ClassifyInput extends ClassifierOptions {
  readonly findings: Iterable<FindingEvidence>;
  readonly combinations: Iterable<CombinationEvidence>;
}

/** What the packs say of every finding. For more findings than fit in memory use {@link makeClassifier}, asset by asset. */
export function classify(input: ClassifyInput): Classification[] {
  const classifier = makeClassifier(input);
  const assets = byAsset(input);
  if (classifier.needsSurvey) for (const asset of assets) classifier.survey(asset);
  const rows: Classification[] = [];
  for (const asset of assets) for (const row of classifier.classify(asset)) rows.push(row);
  return rows;
}

function byAsset({ findings, combinations }: ClassifyInput): readonly AssetEvidence[] {
  const assets = new Map<string, { findings: FindingEvidence[]; combinations: CombinationEvidence[] }>();
  const at = (one: { readonly source: string; readonly asset: string }) => {
    const key = `${one.source}\n${one.asset}`;
    const known = assets.get(key) ?? { findings: [], combinations: [] };
    assets.set(key, known);
    return known;
  };
  for (const finding of findings) at(finding).findings.push(finding);
  for (const combination of combinations) at(combination).combinations.push(combination);
  return [...assets.values()];
}
