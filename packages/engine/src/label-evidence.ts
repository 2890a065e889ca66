import { againstIt, forIt } from "./label.ts";
import type { LabelVerdict } from "./label.ts";
import { evidence } from "./score.ts";
import type { Score } from "./score.ts";

/** How far a name raises a detector, by {@link forIt}. */
const proParts = [0, evidence.contextNear, evidence.labelPart, evidence.labelExact];
/** What a name leaves of a detector's score, by {@link againstIt}. */
const contraParts = [1, evidence.against, evidence.otherLabel];

/** How far the name of a field raises a detector; 0: it says nothing for it. */
export function labelPro(verdict: LabelVerdict, detector: number): number {
  return proParts[verdict.pro[detector] ?? 0] ?? 0;
}

/** What the name of a field leaves of a detector's score; 1: it says nothing against it. */
export function labelContra(verdict: LabelVerdict, detector: number): number {
  return contraParts[verdict.contra[detector] ?? 0] ?? 1;
}

/** Moves a score by what a name says; true where it says something for the detector. */
export function weighLabel(verdict: LabelVerdict, score: Score, detector: number): boolean {
  const pro = verdict.pro[detector] ?? forIt.nothing;
  const contra = verdict.contra[detector] ?? againstIt.nothing;
  if (pro !== forIt.nothing) score.raise(proReason(verdict, detector), labelPro(verdict, detector));
  if (contra !== againstIt.nothing) score.lower(contraReason(verdict, detector), labelContra(verdict, detector));
  return pro !== forIt.nothing;
}

/** `label:word`, or `context:word` where the name only holds a word of the context. */
export function proReason({ pro, proWords }: LabelVerdict, detector: number): string {
  return `${pro[detector] === forIt.hint ? "context" : "label"}:${proWords.get(detector) ?? ""}`;
}

/** `context:word` for a lowering word, `other-label:word` where the name is the label of another. */
export function contraReason({ contra, contraWords }: LabelVerdict, detector: number): string {
  return `${contra[detector] === againstIt.word ? "context" : "other-label"}:${contraWords.get(detector) ?? ""}`;
}
