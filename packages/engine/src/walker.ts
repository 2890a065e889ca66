import type { Anchor, Automaton } from "./automaton.ts";
import { joinsWord, joinsWordBefore, wordByte } from "./letters.ts";
import type { Pattern } from "./pattern.ts";
import { step } from "./table.ts";
import type { Table } from "./table.ts";

/** The longest match, in bytes: a block carries this much (and some context) beyond its core. */
export const matchLimit = 3840;
/** How many endings of one start are tried before a detector gives up: `4111 1111 1111 1111 12` is a card and a count. */
const endingsTried = 4;

/** Receives candidates. True: settled, no shorter ending of this detector is wanted. */
export interface CandidateSink {
  candidate(detector: number, score: number, start: number, end: number): boolean;
}

/** What an accept list means: for each detector in it, the best score. */
interface AcceptList {
  readonly detectors: Int32Array;
  readonly scores: Float64Array;
  /** 1 where the match may stand inside a word. */
  readonly within: Uint8Array;
}

interface PreparedTable {
  readonly table: Table;
  readonly lists: readonly AcceptList[];
  /** Whether any pattern may stand inside a word. */
  readonly hasWithin: boolean;
}

interface PreparedAnchor {
  readonly anchor: Anchor;
  readonly byPattern: ReadonlyMap<number, Pattern>;
}

/** Runs the automaton over stretches of bytes and hands over what it accepts, in order of start, longest first. */
export class Walker {
  readonly #tables: readonly PreparedTable[];
  readonly #anchorsAt: readonly (readonly PreparedAnchor[])[];
  readonly #isAnchor: Uint8Array;
  /** By detector: the number of the start that settled it, the number of the start last tried, and how often. Nothing is ever cleared. */
  readonly #settledAt: Float64Array;
  readonly #triedAt: Float64Array;
  readonly #tries: Uint8Array;
  #startNumber = 0;
  readonly #ends = new Int32Array(matchLimit + 1);
  readonly #accepted = new Int32Array(matchLimit + 1);
  /** Bytes stepped over since the walker was made: what the tests of hostile text measure. */
  steps = 0;

  constructor(automaton: Automaton, patterns: readonly Pattern[], detectors: number) {
    this.#tables = automaton.tables.map((table) => prepare(table, patterns));
    const anchors = automaton.anchors.map((anchor): PreparedAnchor => ({
      anchor,
      byPattern: new Map(patterns.entries()),
    }));
    this.#anchorsAt = Array.from({ length: 256 }, (_, byte) =>
      anchors.filter(({ anchor }) => anchor.literal[anchor.trigger] === byte),
    );
    this.#isAnchor = Uint8Array.from(this.#anchorsAt, (list) => (list.length > 0 ? 1 : 0));
    this.#settledAt = new Float64Array(detectors);
    this.#triedAt = new Float64Array(detectors);
    this.#tries = new Uint8Array(detectors);
  }

  /** Finds candidates in `bytes` from `from` to `to`, as if nothing stood beyond. */
  walk(bytes: Uint8Array, from: number, to: number, sink: CandidateSink): void {
    for (const prepared of this.#tables) this.#walkTable(prepared, bytes, from, to, sink, prepared === this.#tables[0]);
    if (this.#tables.length === 0) this.#walkAnchors(bytes, from, to, sink);
  }

  #walkAnchors(bytes: Uint8Array, from: number, to: number, sink: CandidateSink): void {
    for (let at = from; at < to; at++)
      if (this.#isAnchor[bytes[at] ?? 0] === 1) this.#anchors(bytes, at, from, to, sink);
  }

  #walkTable(
    prepared: PreparedTable,
    bytes: Uint8Array,
    from: number,
    to: number,
    sink: CandidateSink,
    anchors: boolean,
  ): void {
    const { first } = prepared.table;
    const isAnchor = this.#isAnchor;
    let at = from;
    while (at < to) {
      const byte = bytes[at]!;
      const state = first[byte]!;
      if (state !== 0) this.#run(prepared, state, bytes, at, from, to, false, sink);
      if (anchors && isAnchor[byte] === 1) this.#anchors(bytes, at, from, to, sink);
      at++;
      if (wordByte[byte] === 0) continue;
      while (at < to && wordByte[bytes[at]!] === 1) at++;
      if (at >= to) break;
      // The byte right after a word begins no token, but may be an anchor or text without spaces.
      const next = bytes[at]!;
      if (prepared.hasWithin && next >= 0xc2 && first[next] !== 0)
        this.#run(prepared, first[next]!, bytes, at, from, to, true, sink);
      if (anchors && isAnchor[next] === 1) this.#anchors(bytes, at, from, to, sink);
      at++;
    }
  }

  /** Walks from one start to where nothing can follow, then offers what was accepted. */
  #run(
    prepared: PreparedTable,
    first: number,
    bytes: Uint8Array,
    start: number,
    from: number,
    to: number,
    inside: boolean,
    sink: CandidateSink,
  ): void {
    const { next, cellOf, acceptFrom, acceptCell, high, highWidth, highCellOf } = prepared.table;
    const end = Math.min(to, start + matchLimit);
    let count = 0;
    let state = first;
    let at = start + 1;
    for (;;) {
      if (state >= acceptFrom) {
        this.#ends[count] = at;
        this.#accepted[count++] = next[state + acceptCell]!;
      }
      if (at === end) break;
      const byte = bytes[at]!;
      state = next[state + cellOf[byte]!]!;
      if (state <= 0) {
        if (state === 0) break;
        state = high[(-1 - state) * highWidth + highCellOf[byte]!]!;
        if (state === 0) break;
      }
      at++;
    }
    this.steps += at - start;
    if (count > 0) this.#offer(prepared.lists, count, bytes, start, from, to, inside, sink);
  }

  #offer(
    lists: readonly AcceptList[],
    count: number,
    bytes: Uint8Array,
    start: number,
    from: number,
    to: number,
    inside: boolean,
    sink: CandidateSink,
  ): void {
    const number = ++this.#startNumber;
    const joinedBefore = inside || (start > from && joinsWord(bytes, start) && joinsWordBefore(bytes, start, from));
    for (let index = count - 1; index >= 0; index--) {
      const end = this.#ends[index]!;
      const joinedAfter = end < to && joinsWord(bytes, end) && joinsWordBefore(bytes, end, start);
      const list = lists[this.#accepted[index]!]!;
      for (let item = 0; item < list.detectors.length; item++) {
        if ((joinedBefore || joinedAfter) && list.within[item] === 0) continue;
        this.#propose(number, list.detectors[item]!, list.scores[item]!, start, end, sink);
      }
    }
  }

  #propose(number: number, detector: number, score: number, start: number, end: number, sink: CandidateSink): void {
    if (this.#settledAt[detector] === number) return;
    const tries = this.#triedAt[detector] === number ? this.#tries[detector]! + 1 : 1;
    this.#triedAt[detector] = number;
    this.#tries[detector] = tries;
    if (sink.candidate(detector, score, start, end) || tries === endingsTried) this.#settledAt[detector] = number;
  }

  #anchors(bytes: Uint8Array, at: number, from: number, to: number, sink: CandidateSink): void {
    for (const prepared of this.#anchorsAt[bytes[at]!]!) {
      const begin = at - prepared.anchor.trigger;
      if (
        begin >= from &&
        begin + prepared.anchor.literal.length <= to &&
        holds(bytes, begin, prepared.anchor.literal)
      ) {
        this.#anchor(prepared, bytes, begin, from, to, sink);
      }
    }
  }

  /** Backwards for the starts, forwards for the ends; a pattern needs both. */
  #anchor(
    { anchor, byPattern }: PreparedAnchor,
    bytes: Uint8Array,
    at: number,
    from: number,
    to: number,
    sink: CandidateSink,
  ): void {
    const starts = this.#farthestStarts(anchor.before, byPattern, bytes, at, Math.max(from, at - matchLimit), from);
    if (starts.size === 0) return;
    const count = this.#forward(anchor.after, bytes, at + anchor.literal.length, Math.min(to, at + matchLimit));
    const number = ++this.#startNumber;
    const { acceptStart, acceptItems } = anchor.after;
    for (let index = count - 1; index >= 0; index--) {
      const end = this.#ends[index]!;
      const list = this.#accepted[index]!;
      const joined = end < to && joinsWord(bytes, end) && joinsWordBefore(bytes, end, at);
      for (let item = acceptStart[list]!; item < acceptStart[list + 1]!; item++) {
        const pattern = byPattern.get(acceptItems[item]!);
        const start = starts.get(acceptItems[item]!);
        if (pattern === undefined || start === undefined || (joined && !pattern.within)) continue;
        this.#propose(number, pattern.detector, pattern.score, start, end, sink);
      }
    }
  }

  #farthestStarts(
    before: Table,
    byPattern: ReadonlyMap<number, Pattern>,
    bytes: Uint8Array,
    at: number,
    limit: number,
    from: number,
  ): Map<number, number> {
    const starts = new Map<number, number>();
    let state = before.start;
    for (let position = at; ; position--) {
      if (state >= before.acceptFrom) {
        const joined = position > from && joinsWord(bytes, position) && joinsWordBefore(bytes, position, from);
        const list = before.next[state + before.acceptCell]!;
        for (let item = before.acceptStart[list]!; item < before.acceptStart[list + 1]!; item++) {
          const number = before.acceptItems[item]!;
          if (!joined || byPattern.get(number)?.within === true) starts.set(number, position);
        }
      }
      if (position === limit) break;
      state = step(before, state, bytes[position - 1]!);
      if (state === 0) break;
      this.steps++;
    }
    return starts;
  }

  #forward(after: Table, bytes: Uint8Array, begin: number, end: number): number {
    let count = 0;
    let state = after.start;
    for (let at = begin; ; at++) {
      if (state >= after.acceptFrom) {
        this.#ends[count] = at;
        this.#accepted[count++] = after.next[state + after.acceptCell]!;
      }
      if (at >= end) break;
      state = step(after, state, bytes[at]!);
      if (state === 0) break;
      this.steps++;
    }
    return count;
  }
}

function holds(bytes: Uint8Array, at: number, literal: Uint8Array): boolean {
  for (let index = 0; index < literal.length; index++) if (bytes[at + index] !== literal[index]) return false;
  return true;
}

function prepare(table: Table, patterns: readonly Pattern[]): PreparedTable {
  const lists: AcceptList[] = [];
  for (let list = 0; list + 1 < table.acceptStart.length; list++) {
    lists.push(
      acceptList(
        Array.from(table.acceptItems.subarray(table.acceptStart[list], table.acceptStart[list + 1])),
        patterns,
      ),
    );
  }
  return { table, lists, hasWithin: lists.some(({ within }) => within.includes(1)) };
}

/** One entry a detector and kind: of several patterns of a detector that end at one place, the best scored. */
function acceptList(numbers: readonly number[], patterns: readonly Pattern[]): AcceptList {
  const best = new Map<string, Pattern>();
  for (const number of numbers) {
    const pattern = patterns[number];
    if (pattern === undefined) continue;
    const key = `${pattern.detector} ${pattern.within}`;
    if ((best.get(key)?.score ?? -1) < pattern.score) best.set(key, pattern);
  }
  const entries = [...best.values()].toSorted((a, b) => a.detector - b.detector || b.score - a.score);
  return {
    detectors: Int32Array.from(entries, ({ detector }) => detector),
    scores: Float64Array.from(entries, ({ score }) => score),
    within: Uint8Array.from(entries, ({ within }) => (within ? 1 : 0)),
  };
}
