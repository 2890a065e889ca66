import type { Accept } from "./accept-list.ts";
import type { Anchor, Automaton } from "./automaton.ts";
import { cutsWord, Endings } from "./endings.ts";
import { LazyDfa } from "./lazy-dfa.ts";
import { joinsWord, joinsWordBefore } from "./letters.ts";
import { LongWalk, longWalk } from "./long-walk.ts";
import { matchLimit } from "./match-limit.ts";
import type { Pattern } from "./pattern.ts";

interface Prepared {
  readonly literal: Uint8Array;
  readonly trigger: number;
  readonly before: LazyDfa;
  readonly after: LazyDfa;
  readonly long: LongWalk;
}

/** Told of each match of an anchored pattern, longest first; `first` at the first of an anchor. */
export interface AnchoredSink {
  anchored(accept: Accept, start: number, end: number, first: boolean): void;
}

/** Finds patterns that hang on a literal: backwards to where they may start, forwards to where they may end. */
export class AnchorWalker {
  /** By pattern number. */
  readonly #accepts: readonly Accept[];
  readonly #byTrigger: readonly (readonly Prepared[])[];
  /** By byte: 1 where it wakes an anchor. */
  readonly wakes: Uint8Array;
  /** By pattern: the start that takes most, and the number of the anchor it was found from. */
  readonly #starts: Int32Array;
  readonly #startOf: Float64Array;
  #anchor = 0;
  readonly #endings = new Endings();
  readonly #prepared: readonly Prepared[];
  #steps = 0;

  constructor(anchors: Automaton["anchors"], patterns: readonly Pattern[]) {
    this.#accepts = patterns.map(({ detector, score, within }) => ({ detector, score, within, wider: [] }));
    this.#starts = new Int32Array(patterns.length);
    this.#startOf = new Float64Array(patterns.length);
    const prepared = anchors.map(prepare);
    this.#prepared = prepared;
    this.#byTrigger = Array.from({ length: 256 }, (_, byte) =>
      prepared.filter(({ literal, trigger }) => literal[trigger] === byte),
    );
    this.wakes = Uint8Array.from(this.#byTrigger, (list) => (list.length > 0 ? 1 : 0));
  }

  /** Bytes stepped over since the walker was made. */
  get steps(): number {
    return this.#prepared.reduce((sum, { long }) => sum + long.steps, this.#steps);
  }

  /** Begins another stretch. */
  begin(): void {
    for (const { long } of this.#prepared) long.begin();
  }

  /** Looks for anchors whose trigger stands at `at`. */
  wake(bytes: Uint8Array, at: number, from: number, to: number, sink: AnchoredSink): void {
    for (const prepared of this.#byTrigger[bytes[at]!]!) {
      const begin = at - prepared.trigger;
      if (begin >= from && begin + prepared.literal.length <= to && holds(bytes, begin, prepared.literal)) {
        this.#find(prepared, bytes, begin, from, to, sink);
      }
    }
  }

  #find(prepared: Prepared, bytes: Uint8Array, at: number, from: number, to: number, sink: AnchoredSink): void {
    this.#anchor++;
    if (!this.#findStarts(prepared.before, bytes, at, from)) return;
    this.#findEnds(prepared, bytes, at, to);
    const { lists, ends, count } = this.#endings;
    let first = true;
    for (let index = count - 1; index >= 0; index--) {
      const end = ends[index]!;
      const joined = end < to && joinsWord(bytes, end) && joinsWordBefore(bytes, end, at);
      for (const number of prepared.after.lists[lists[index]!]!) {
        const accept = this.#accepts[number]!;
        if (this.#startOf[number] !== this.#anchor || (joined && !accept.within)) continue;
        sink.anchored(accept, this.#starts[number]!, end, first);
        first = false;
      }
    }
  }

  /** Notes for each pattern the farthest start; false where no pattern has one. */
  #findStarts(before: LazyDfa, bytes: Uint8Array, at: number, from: number): boolean {
    const limit = Math.max(from, at - matchLimit);
    let found = false;
    let state = before.start;
    for (let position = at; ; position--) {
      const list = before.accepts[state]!;
      if (list !== 0) found = this.#noteStarts(before.lists[list]!, bytes, position, from) || found;
      if (position === limit) break;
      state = before.step(state, bytes[position - 1]!);
      if (state === 0) break;
      this.#steps++;
    }
    return found;
  }

  #noteStarts(numbers: readonly number[], bytes: Uint8Array, position: number, from: number): boolean {
    const joined = position > from && joinsWord(bytes, position) && joinsWordBefore(bytes, position, from);
    let found = false;
    for (const number of numbers) {
      if (joined && !this.#accepts[number]!.within) continue;
      this.#starts[number] = position;
      this.#startOf[number] = this.#anchor;
      found = true;
    }
    return found;
  }

  #findEnds({ after, literal, long }: Prepared, bytes: Uint8Array, anchor: number, to: number): void {
    const limit = Math.min(to, anchor + matchLimit);
    const near = Math.min(limit, anchor + longWalk);
    const endings = this.#endings;
    endings.clear();
    let state = after.start;
    let at = anchor + literal.length;
    for (; ; at++) {
      const list = after.accepts[state]!;
      if (list !== 0 && !cutsWord(bytes, at, to)) endings.push(list, at);
      if (at >= near) break;
      state = after.step(state, bytes[at]!);
      if (state === 0) return;
      this.#steps++;
    }
    if (at < limit) long.walk(state, bytes, at, limit, to, endings);
  }
}

function prepare({ literal, trigger, before, after }: Anchor): Prepared {
  const forwards = new LazyDfa(after);
  return { literal, trigger, before: new LazyDfa(before), after: forwards, long: new LongWalk(forwards) };
}

function holds(bytes: Uint8Array, at: number, literal: Uint8Array): boolean {
  for (let index = 0; index < literal.length; index++) if (bytes[at + index] !== literal[index]) return false;
  return true;
}
