import type { LabelVerdict } from "./label.ts";
import { evidence } from "./score.ts";
import type { Score } from "./score.ts";

/** The cell that is being scanned: its name, what the name says, and where its content begins and ends. */
export class Field {
  label = "";
  verdict: LabelVerdict = { hits: new Map(), lower: new Map(), names: null };
  /** Content without surrounding space and quotes. */
  start = 0;
  end = 0;

  /** Whether the name speaks for a detector. */
  hits(detector: number): boolean {
    return this.verdict.hits.has(detector);
  }

  /** Raises by the name; true when there was reason to. */
  raise(score: Score, detector: number): boolean {
    return raiseByLabel(this.verdict, score, detector);
  }

  /** Lowers by the name. */
  lower(score: Score, detector: number): void {
    lowerByLabel(this.verdict, score, detector);
  }
}

/** Raises a score by what a name says for a detector; true when it says something. */
export function raiseByLabel(verdict: LabelVerdict, score: Score, detector: number): boolean {
  const hit = verdict.hits.get(detector);
  if (hit === undefined) return false;
  if (hit.kind === "hint") score.raise(`context:${hit.word}`, evidence.contextNear);
  else score.raise(`label:${hit.word}`, hit.kind === "exact" ? evidence.labelExact : evidence.labelPart);
  return true;
}

/** Lowers a score by what a name says against a detector: a lowering word, or the label of another. */
export function lowerByLabel(verdict: LabelVerdict, score: Score, detector: number): void {
  const lower = verdict.lower.get(detector);
  if (verdict.hits.has(detector)) return;
  if (lower !== undefined) score.lower(`context:${lower}`, evidence.against);
  else if (verdict.names !== null && !verdict.names.detectors.has(detector))
    score.lower(`other-label:${verdict.names.word}`, evidence.otherLabel);
}
