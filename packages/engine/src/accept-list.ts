import type { ExactPatterns } from "./exact-patterns.ts";
import type { Pattern } from "./pattern.ts";
import type { Plan } from "./plan.ts";

/** What a state accepts, by detector. */
export interface AcceptList {
  /** Detectors that stand without context, the surest first. */
  readonly free: readonly Accept[];
  /** Detectors that need it, or whose patterns say too little without it, in order. */
  readonly bound: readonly Accept[];
  /** By detector: 1 + its first place in `bound`; 0 where it is not there. */
  readonly byDetector: Uint16Array;
  /** Whether any may stand inside a word. */
  readonly within: boolean;
}

/** One detector of a list. */
export interface Accept {
  readonly detector: number;
  /** Of the patterns that end here the best score that is certain; 0: none is. */
  readonly score: number;
  readonly within: boolean;
  /** Patterns that may score higher, if the stretch has not only their shape. */
  readonly wider: readonly { readonly pattern: number; readonly score: number }[];
}

/**
 * A match without context that scores less than this says nothing: of ten digits in a log file one in ten passes each of thirty checks.
 * A scan does not look at it; `inspect` does.
 */
export const bareScore = 0.3;

/** The best score an entry can have. */
export function bestOf({ score, wider }: Accept): number {
  return wider[0]?.score ?? score;
}

/** Reads a list of pattern numbers. */
export function acceptList(numbers: readonly number[], plan: Plan, exact: ExactPatterns): AcceptList {
  const isBound = ({ detector, score }: Pattern) =>
    plan.detectors[detector]?.requiresContext === true || score < bareScore;
  const patterns = numbers.flatMap((number) => plan.patterns[number] ?? []);
  const free = accepts(
    numbers.filter((_, index) => !isBound(patterns[index]!)),
    plan,
    exact,
  );
  const bound = accepts(
    numbers.filter((_, index) => isBound(patterns[index]!)),
    plan,
    exact,
  );
  const byDetector = new Uint16Array(plan.detectors.length);
  bound.toReversed().forEach(({ detector }, index) => (byDetector[detector] = bound.length - index));
  return {
    free: free.toSorted((a, b) => bestOf(b) - bestOf(a) || a.detector - b.detector),
    bound,
    byDetector,
    within: patterns.some(({ within }) => within),
  };
}

/** One entry a detector and kind, in the order of detectors. */
function accepts(numbers: readonly number[], plan: Plan, exact: ExactPatterns): Accept[] {
  const groups = Map.groupBy(
    numbers,
    (number) => `${plan.patterns[number]?.detector} ${plan.patterns[number]?.within}`,
  );
  return [...groups.values()].map((group) => accept(group, plan, exact)).toSorted((a, b) => a.detector - b.detector);
}

/** The patterns of one detector. */
function accept(numbers: readonly number[], { patterns }: Plan, exact: ExactPatterns): Accept {
  const scoreOf = (number: number) => patterns[number]?.score ?? 0;
  const score = numbers
    .filter((number) => !exact.isWider(number))
    .reduce((best, number) => Math.max(best, scoreOf(number)), 0);
  const wider = numbers
    .filter((number) => exact.isWider(number) && scoreOf(number) > score)
    .map((pattern) => ({ pattern, score: scoreOf(pattern) }))
    .toSorted((a, b) => b.score - a.score);
  const first = patterns[numbers[0] ?? 0];
  return { detector: first?.detector ?? 0, score, within: first?.within ?? false, wider };
}
