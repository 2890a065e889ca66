export { blindSpots } from "./blind-spots.ts";
export { classify } from "./classify.ts";
export type { ClassifyInput } from "./classify.ts";
export { makeClassifier } from "./classifier.ts";
export type {
  AssetEvidence,
  Classifier,
  ClassifierOptions,
  CombinationEvidence,
  FindingEvidence,
} from "./classifier.ts";
export { digestOf } from "./canonical.ts";
export { evaluate } from "./evaluate.ts";
export type { CategoryState, Evidence, Interval, Truth, Verdict } from "./evaluate.ts";
export { evidenceTypes } from "./evidence-types.ts";
export type { Answers, Facts } from "./facts.ts";
export { defaultPackIds, loadPacks, packIds } from "./load.ts";
export type { LoadOptions } from "./load.ts";
export type { PackText } from "./pack-text.ts";
export type { LoadedPack, Suppression } from "./loaded-pack.ts";
export { mapDataType } from "./map-data-type.ts";
export type { Mapping } from "./map-data-type.ts";
export { dutiesOf } from "./obligations.ts";
export type { Duty, Situation } from "./obligations.ts";
export type {
  Category,
  Control,
  Deadline,
  Edition,
  Effect,
  Expression,
  Fact,
  FactValue,
  Formerly,
  Obligation,
  Pack,
  Period,
  Provision,
  Review,
  Rule,
  RuleTest,
  Scope,
  Seen,
  Threshold,
} from "./pack.ts";
export { resolveProvision } from "./resolve-provision.ts";
export type { Resolution } from "./resolve-provision.ts";
export { packSummaries } from "./summary.ts";
export { thresholdsReached } from "./thresholds.ts";
export type { Count, ThresholdVerdict } from "./thresholds.ts";
export { tryRule } from "./try-rule.ts";
