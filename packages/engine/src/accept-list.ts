import type { ExactPatterns } from "./exact-patterns.ts";
import type { Plan } from "./plan.ts";

/** What a state accepts, by detector. */
export interface AcceptList {
  /** Detectors that stand without context, the surest first. */
  readonly free: readonly Accept[];
  /** Detectors that need it, or say too little without it. */
  readonly bound: readonly Accept[];
  /** By detector: 1 + its place in `bound`; 0 where it is not there. */
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
  const groups = Map.groupBy(
    numbers,
    (number) => `${plan.patterns[number]?.detector} ${plan.patterns[number]?.within}`,
  );
  const all = [...groups.values()]
    .map((group) => accept(group, plan, exact))
    .toSorted((a, b) => bestOf(b) - bestOf(a) || a.detector - b.detector);
  const isBound = (each: Accept) => plan.detectors[each.detector]?.requiresContext === true || bestOf(each) < bareScore;
  const bound = all.filter(isBound);
  const byDetector = new Uint16Array(plan.detectors.length);
  bound.forEach(({ detector }, index) => (byDetector[detector] = index + 1));
  return { free: all.filter((each) => !isBound(each)), bound, byDetector, within: all.some(({ within }) => within) };
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
