import type { Exact } from "./automaton.ts";
import { LazyDfa } from "./lazy-dfa.ts";

/** Holds what has the shape of a detector's patterns against the patterns themselves. */
export class ExactPatterns {
  readonly #byDetector = new Map<number, Exact>();
  readonly #made: (LazyDfa | undefined)[] = [];
  readonly #wider = new Set<number>();

  constructor(exact: readonly Exact[]) {
    for (const each of exact) {
      this.#byDetector.set(each.detector, each);
      for (const pattern of each.patterns) this.#wider.add(pattern);
    }
  }

  /** Whether the shape of a pattern takes more than the pattern. */
  isWider(pattern: number): boolean {
    return this.#wider.has(pattern);
  }

  /** The patterns of a detector, of those with a wider shape, that a stretch matches from end to end. */
  matching(detector: number, bytes: Uint8Array, start: number, end: number): readonly number[] {
    const dfa = this.#dfa(detector);
    const state = dfa.run(bytes, start, end); // may make `accepts` anew
    return dfa.lists[dfa.accepts[state]!]!;
  }

  #dfa(detector: number): LazyDfa {
    const known = this.#made[detector];
    if (known !== undefined) return known;
    const exact = this.#byDetector.get(detector);
    if (exact === undefined) throw new RangeError("no pattern of this detector is wider as a shape");
    const dfa = new LazyDfa(exact.nfa);
    this.#made[detector] = dfa;
    return dfa;
  }
}
