import type { Accept } from "./accept-list.ts";
import type { Anchor, Automaton } from "./automaton.ts";
import { LazyDfa } from "./lazy-dfa.ts";
import { joinsWord, joinsWordBefore } from "./letters.ts";
import type { Pattern } from "./pattern.ts";
import { matchLimit } from "./match-limit.ts";

interface Prepared {
  readonly literal: Uint8Array;
  readonly trigger: number;
  readonly before: LazyDfa;
  readonly after: LazyDfa;
}

/** Told of each match of an anchored pattern, longest first; `first` at the first of an anchor. */
export type AnchoredMatch = (accept: Accept, start: number, end: number, first: boolean) => void;

/** Finds patterns that hang on a literal: backwards to where they may start, forwards to where they may end. */
export class AnchorWalker {
  /** By pattern number. */
  readonly #accepts: readonly Accept[];
  readonly #byTrigger: readonly (readonly Prepared[])[];
  /** By byte: 1 where it wakes an anchor. */
  readonly wakes: Uint8Array;
  readonly #ends: number[] = [];
  readonly #lists: (readonly number[])[] = [];
  /** Bytes stepped over since the walker was made. */
  steps = 0;

  constructor(anchors: Automaton["anchors"], patterns: readonly Pattern[]) {
    this.#accepts = patterns.map(({ detector, score, within }) => ({ detector, score, within, wider: [] }));
    const prepared = anchors.map(prepare);
    this.#byTrigger = Array.from({ length: 256 }, (_, byte) =>
      prepared.filter(({ literal, trigger }) => literal[trigger] === byte),
    );
    this.wakes = Uint8Array.from(this.#byTrigger, (list) => (list.length > 0 ? 1 : 0));
  }

  /** Looks for anchors whose trigger stands at `at`. */
  wake(bytes: Uint8Array, at: number, from: number, to: number, told: AnchoredMatch): void {
    for (const prepared of this.#byTrigger[bytes[at]!]!) {
      const begin = at - prepared.trigger;
      if (begin >= from && begin + prepared.literal.length <= to && holds(bytes, begin, prepared.literal)) {
        this.#find(prepared, bytes, begin, from, to, told);
      }
    }
  }

  #find(
    { before, after, literal }: Prepared,
    bytes: Uint8Array,
    at: number,
    from: number,
    to: number,
    told: AnchoredMatch,
  ): void {
    const starts = this.#farthestStarts(before, bytes, at, Math.max(from, at - matchLimit), from);
    if (starts.size === 0) return;
    const count = this.#endings(after, bytes, at + literal.length, Math.min(to, at + matchLimit));
    let first = true;
    for (let index = count - 1; index >= 0; index--) {
      const end = this.#ends[index]!;
      const joined = end < to && joinsWord(bytes, end) && joinsWordBefore(bytes, end, at);
      for (const number of this.#lists[index]!) {
        const accept = this.#accepts[number];
        const start = starts.get(number);
        if (accept === undefined || start === undefined || (joined && !accept.within)) continue;
        told(accept, start, end, first);
        first = false;
      }
    }
  }

  /** By pattern: the start that takes most. */
  #farthestStarts(before: LazyDfa, bytes: Uint8Array, at: number, limit: number, from: number): Map<number, number> {
    const starts = new Map<number, number>();
    let state = before.start;
    for (let position = at; ; position--) {
      const list = before.next[state]!;
      if (list !== 0) {
        const joined = position > from && joinsWord(bytes, position) && joinsWordBefore(bytes, position, from);
        for (const number of before.lists[list]!) {
          if (!joined || this.#accepts[number]?.within === true) starts.set(number, position);
        }
      }
      if (position === limit) break;
      state = before.step(state, bytes[position - 1]!);
      if (state === 0) break;
      this.steps++;
    }
    return starts;
  }

  #endings(after: LazyDfa, bytes: Uint8Array, begin: number, end: number): number {
    let count = 0;
    let state = after.start;
    for (let at = begin; ; at++) {
      const list = after.next[state]!;
      if (list !== 0) {
        this.#ends[count] = at;
        this.#lists[count++] = after.lists[list]!;
      }
      if (at >= end) break;
      state = after.step(state, bytes[at]!);
      if (state === 0) break;
      this.steps++;
    }
    return count;
  }
}

function prepare({ literal, trigger, before, after }: Anchor): Prepared {
  return { literal, trigger, before: new LazyDfa(before), after: new LazyDfa(after) };
}

function holds(bytes: Uint8Array, at: number, literal: Uint8Array): boolean {
  for (let index = 0; index < literal.length; index++) if (bytes[at + index] !== literal[index]) return false;
  return true;
}
