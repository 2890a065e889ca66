import { acceptList } from "./accept-list.ts";
import type { Accept, AcceptList } from "./accept-list.ts";
import { AnchorWalker } from "./anchor-walker.ts";
import type { Automaton } from "./automaton.ts";
import { ExactPatterns } from "./exact-patterns.ts";
import { LazyDfa } from "./lazy-dfa.ts";
import { joinsWord, joinsWordBefore, wordByte } from "./letters.ts";
import type { Plan } from "./plan.ts";
import { matchLimit } from "./match-limit.ts";
import { Trails } from "./trail.ts";

/** How many endings of one start are tried before a detector gives up: `4111 1111 1111 1111 12` is a card and a count. */
const endingsTried = 4;
/** A match this long is tried once for each of its ends: of starts that lie within each other the first. */
const longMatch = 256;
/** How many ends of long matches a detector remembers. */
const longEnds = 8;
/** From here on a walk is long: it looks whether an earlier one came the same way. */
const longWalk = 64;

/** Receives candidates. */
export interface CandidateSink {
  /** Whether a detector holds at a place. True: settled, no shorter ending of it is wanted. */
  candidate(detector: number, score: number, start: number, end: number): boolean;
  /** The detectors that need context and may have it around a stretch, as a bit set. */
  open(start: number, end: number): Uint32Array;
}

/** What a byte can begin. */
const begins = { nothing: 0, word: 1, token: 2 } as const;

/**
 * Runs the automaton over stretches of bytes and hands over what it accepts, in order of start, longest first. Where a token starts with a
 * letter or digit, the first loop reads the word to its end: inside it nothing can be accepted. What goes on after it is read by the second.
 */
export class Walker {
  readonly #dfa: LazyDfa;
  readonly #plan: Plan;
  readonly #exact: ExactPatterns;
  readonly #lists: AcceptList[] = [];
  readonly #anchors: AnchorWalker;
  /** By byte: what it can begin; whether it wakes an anchor; whether it may begin a match inside a word. */
  readonly #begins = new Uint8Array(256);
  readonly #isAnchor: Uint8Array;
  readonly #inside = new Uint8Array(256);
  /** By detector: the number of the start that settled it, the number of the start last tried, and how often. Nothing is ever cleared. */
  readonly #settledAt: Float64Array;
  readonly #triedAt: Float64Array;
  readonly #tries: Uint8Array;
  #startNumber = 0;
  readonly #longTried: Int32Array;
  #hasLong = false;
  /** What was accepted from the present start, shortest first. */
  #count = 0;
  readonly #ends = new Int32Array(matchLimit + 1);
  readonly #accepted = new Int32Array(matchLimit + 1);
  readonly #trails = new Trails();
  #steps = 0;

  constructor(automaton: Automaton, plan: Plan) {
    this.#plan = plan;
    this.#dfa = new LazyDfa(automaton.tokens);
    this.#exact = new ExactPatterns(automaton.exact);
    this.#anchors = new AnchorWalker(automaton.anchors, plan.patterns);
    this.#isAnchor = this.#anchors.wakes;
    this.#settledAt = new Float64Array(plan.detectors.length);
    this.#triedAt = new Float64Array(plan.detectors.length);
    this.#tries = new Uint8Array(plan.detectors.length);
    this.#longTried = new Int32Array(plan.detectors.length * longEnds).fill(-1);
    this.#learnBeginnings();
  }

  /** Bytes stepped over since the walker was made, for the tests of hostile text. */
  get steps(): number {
    return this.#steps + this.#anchors.steps;
  }

  /** Finds candidates in `bytes` from `from` to `to`, as if nothing stood beyond. */
  walk(bytes: Uint8Array, from: number, to: number, sink: CandidateSink): void {
    const dfa = this.#dfa;
    const { classOf, wordClasses } = dfa;
    const [what, isAnchor, inside] = [this.#begins, this.#isAnchor, this.#inside];
    this.#forgetLong();
    let { next, start } = dfa;
    let at = from;
    while (at < to) {
      const byte = bytes[at]!;
      const kind = what[byte]!;
      if (kind === begins.nothing) {
        at++;
        continue;
      }
      if (kind === begins.token) {
        if (isAnchor[byte] === 1) this.#wake(bytes, at, from, to, sink);
        const state = dfa.step(start, byte);
        if (state !== 0) this.#go(state, bytes, at, at + 1, from, to, sink);
        ({ next, start } = dfa);
        at++;
        if (wordByte[byte] === 1) while (at < to && wordByte[bytes[at]!] === 1) at++;
        else continue;
      } else {
        let state = next[start + classOf[byte]!]!;
        let end = at + 1;
        if (state < 0) {
          state = dfa.step(start, byte);
          ({ next, start } = dfa);
        }
        for (; state !== 0 && end < to; end++) {
          const klass = classOf[bytes[end]!]!;
          if (klass > wordClasses) break;
          const before = state;
          state = next[state + klass]!;
          if (state < 0) {
            state = dfa.make(before, klass);
            ({ next, start } = dfa);
          }
        }
        this.#steps += end - at;
        if (state === 0) while (end < to && wordByte[bytes[end]!] === 1) end++;
        else if (
          end - at <= matchLimit &&
          (next[state] !== 0 || (end < to && next[state + classOf[bytes[end]!]!] !== 0))
        ) {
          this.#go(state, bytes, at, end, from, to, sink);
          ({ next, start } = dfa);
        }
        at = end;
      }
      // The byte right after a word begins no token, but may be an anchor or text without spaces.
      if (at >= to) break;
      const after = bytes[at]!;
      if (isAnchor[after] === 1) this.#wake(bytes, at, from, to, sink);
      if (inside[after] === 1) {
        const state = dfa.step(start, after);
        if (state !== 0) this.#go(state, bytes, at, at + 1, from, to, sink);
        ({ next, start } = dfa);
      }
      at++;
    }
  }

  /** What is remembered of long walks belongs to one stretch. */
  #forgetLong(): void {
    if (!this.#hasLong) return;
    this.#hasLong = false;
    this.#trails.clear();
    this.#longTried.fill(-1);
  }

  /** Walks on from `at` to where nothing can follow, then offers what was accepted. */
  #go(
    first: number,
    bytes: Uint8Array,
    start: number,
    at: number,
    from: number,
    to: number,
    sink: CandidateSink,
  ): void {
    const dfa = this.#dfa;
    const { classOf } = dfa;
    let { next } = dfa;
    const end = Math.min(to, start + longWalk);
    let state = first;
    let position = at;
    this.#count = 0;
    for (;;) {
      const list = next[state]!;
      if (list !== 0) this.#accept(list, bytes, position, to);
      if (position >= end) break;
      const klass = classOf[bytes[position]!]!;
      const before = state;
      state = next[state + klass]!;
      if (state <= 0) {
        if (state === 0) break;
        state = dfa.make(before, klass);
        ({ next } = dfa);
        if (state === 0) break;
      }
      position++;
    }
    this.#steps += position - at;
    if (state !== 0 && position < to) this.#goFar(state, bytes, start, position, to);
    if (this.#count > 0) this.#offer(bytes, start, from, to, sink);
  }

  /** The rest of a long walk: where it falls into the way of an earlier one, that one's endings are its own and no byte is read again. */
  #goFar(first: number, bytes: Uint8Array, start: number, at: number, to: number): void {
    const dfa = this.#dfa;
    const end = Math.min(to, start + matchLimit);
    this.#hasLong = true;
    let { generation } = dfa;
    let trail = this.#trails.begin(at, generation);
    let state = first;
    for (let position = at; ; position++) {
      const earlier = this.#trails.find(position, state, generation);
      if (earlier !== null && earlier !== trail) {
        for (const ending of earlier.endings(position, end)) this.#push(ending.list, ending.end);
        trail = earlier;
        position = Math.min(end, trail.end);
        state = trail.stateAt(position);
      } else trail.put(state);
      if (position >= end || state === 0) return;
      state = dfa.step(state, bytes[position]!);
      this.#steps++;
      if (dfa.generation !== generation) {
        ({ generation } = dfa);
        trail = this.#trails.begin(position + 1, generation);
      }
      const list = dfa.next[state]!;
      if (list !== 0 && this.#accept(list, bytes, position + 1, to)) trail.accept(position + 1, list);
    }
  }

  /** Notes an ending, unless it cuts a word and no pattern may. */
  #accept(list: number, bytes: Uint8Array, end: number, to: number): boolean {
    const cuts = end < to && wordByte[bytes[end]!] === 1 && wordByte[bytes[end - 1]!] === 1;
    if (cuts && !this.#list(list).within) return false;
    this.#push(list, end);
    return true;
  }

  #push(list: number, end: number): void {
    this.#ends[this.#count] = end;
    this.#accepted[this.#count++] = list;
  }

  #offer(bytes: Uint8Array, start: number, from: number, to: number, sink: CandidateSink): void {
    const number = ++this.#startNumber;
    const joinedBefore = start > from && joinsWord(bytes, start) && joinsWordBefore(bytes, start, from);
    let open: Uint32Array | null = null;
    for (let index = this.#count - 1; index >= 0; index--) {
      const end = this.#ends[index]!;
      const joined = joinedBefore || (end < to && joinsWord(bytes, end) && joinsWordBefore(bytes, end, start));
      const { free, bound, boundBits, within } = this.#list(this.#accepted[index]!);
      if (joined && !within) continue;
      for (const accept of free) if (accept.within || !joined) this.#propose(number, accept, bytes, start, end, sink);
      if (bound.length === 0) continue;
      open ??= sink.open(start, this.#ends[this.#count - 1]!);
      if (!meets(open, boundBits)) continue;
      for (const accept of bound) {
        if ((accept.within || !joined) && isIn(open, accept.detector))
          this.#propose(number, accept, bytes, start, end, sink);
      }
    }
  }

  #propose(number: number, accept: Accept, bytes: Uint8Array, start: number, end: number, sink: CandidateSink): void {
    const { detector } = accept;
    if (this.#settledAt[detector] === number || (end - start > longMatch && this.#triedLong(detector, end))) return;
    const score = accept.wider.length === 0 ? accept.score : this.#exactScore(accept, bytes, start, end);
    if (score === 0) return;
    const tries = this.#triedAt[detector] === number ? this.#tries[detector]! + 1 : 1;
    this.#triedAt[detector] = number;
    this.#tries[detector] = tries;
    if (sink.candidate(detector, score, start, end) || tries === endingsTried) this.#settledAt[detector] = number;
  }

  /** The best score among the patterns that the stretch matches; 0 where it only has their shape. */
  #exactScore({ detector, score, wider }: Accept, bytes: Uint8Array, start: number, end: number): number {
    const matching = this.#exact.matching(detector, bytes, start, end);
    return wider.find(({ pattern }) => matching.includes(pattern))?.score ?? score;
  }

  /** Whether a long match of a detector with this end was tried before; remembers it. */
  #triedLong(detector: number, end: number): boolean {
    const from = detector * longEnds;
    const ends = this.#longTried.subarray(from, from + longEnds);
    if (ends.includes(end)) return true;
    ends.copyWithin(1, 0);
    ends[0] = end;
    this.#hasLong = true;
    return false;
  }

  #wake(bytes: Uint8Array, at: number, from: number, to: number, sink: CandidateSink): void {
    this.#anchors.wake(bytes, at, from, to, (accept, start, end, first) => {
      if (first) this.#startNumber++;
      this.#propose(this.#startNumber, accept, bytes, start, end, sink);
    });
  }

  #list(number: number): AcceptList {
    const known = this.#lists[number];
    if (known !== undefined) return known;
    const list = acceptList(this.#dfa.lists[number] ?? [], this.#plan, this.#exact);
    this.#lists[number] = list;
    return list;
  }

  /** Asks the automaton what each byte begins. Patterns that may begin inside a word are looked for there only beside other scripts. */
  #learnBeginnings(): void {
    const within = this.#plan.patterns.some((pattern) => pattern.within);
    for (let byte = 0; byte < 256; byte++) {
      const alive = this.#dfa.step(this.#dfa.start, byte) !== 0;
      const isWord = wordByte[byte] === 1;
      if (isWord) this.#begins[byte] = begins.word;
      else if (alive || this.#isAnchor[byte] === 1) this.#begins[byte] = begins.token;
      this.#inside[byte] = within && alive && byte >= 0xc2 ? 1 : 0;
    }
  }
}

function meets(a: Uint32Array, b: Uint32Array): boolean {
  for (let word = 0; word < b.length; word++) if ((a[word]! & b[word]!) !== 0) return true;
  return false;
}

function isIn(set: Uint32Array, detector: number): boolean {
  return ((set[detector >>> 5]! >>> (detector & 31)) & 1) === 1;
}
