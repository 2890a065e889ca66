import type { Pattern } from "./pattern.ts";

/** What a state accepts, by detector: of several patterns of a detector that end at one place, the best scored. */
export interface AcceptList {
  /** Detectors that can stand without context. */
  readonly free: readonly Accept[];
  /** Detectors that need it, and as a bit set, so that those without context cost nothing. */
  readonly bound: readonly Accept[];
  readonly boundBits: Uint32Array;
  /** Whether any may stand inside a word. */
  readonly within: boolean;
}

/** One detector of a list. */
export interface Accept {
  readonly detector: number;
  readonly score: number;
  readonly within: boolean;
}

/** Reads a list of pattern numbers. `width` is the number of 32-bit words of a set of detectors. */
export function acceptList(
  numbers: readonly number[],
  patterns: readonly Pattern[],
  bound: Uint8Array,
  width: number,
): AcceptList {
  const best = new Map<string, Pattern>();
  for (const number of numbers) {
    const pattern = patterns[number];
    if (pattern === undefined) continue;
    const key = `${pattern.detector} ${pattern.within}`;
    if ((best.get(key)?.score ?? -1) < pattern.score) best.set(key, pattern);
  }
  const all = [...best.values()]
    .toSorted((a, b) => a.detector - b.detector || b.score - a.score)
    .map(({ detector, score, within }): Accept => ({ detector, score, within }));
  const boundBits = new Uint32Array(width);
  const needy = all.filter(({ detector }) => bound[detector] === 1);
  for (const { detector } of needy)
    boundBits[detector >>> 5] = (boundBits[detector >>> 5] ?? 0) | (1 << (detector & 31));
  return {
    free: all.filter(({ detector }) => bound[detector] !== 1),
    bound: needy,
    boundBits,
    within: all.some(({ within }) => within),
  };
}
