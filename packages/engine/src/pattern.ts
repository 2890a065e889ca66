import type { DetectorSpec } from "@assay/spec";

/** A pattern with the number of its detector. Its own number is its place in the list. */
export interface Pattern {
  readonly detector: number;
  readonly regex: string;
  /** 0 to 1. */
  readonly score: number;
  readonly anchor: string | undefined;
  readonly within: boolean;
}

/** All patterns of all detectors, in order. */
export function patternsOf(detectors: readonly DetectorSpec[]): readonly Pattern[] {
  return detectors.flatMap(({ patterns }, detector) =>
    patterns.map(({ regex, score, anchor, within }) => ({ detector, regex, score, anchor, within: within ?? false })),
  );
}
