import { acceptList } from "./accept-list.ts";
import type { Accept, AcceptList } from "./accept-list.ts";
import { AnchorWalker } from "./anchor-walker.ts";
import type { AnchoredSink } from "./anchor-walker.ts";
import type { Automaton } from "./automaton.ts";
import { ExactPatterns } from "./exact-patterns.ts";
import { LazyDfa, unknown } from "./lazy-dfa.ts";
import { joinsWord, joinsWordBefore, wordByte } from "./letters.ts";
import { beginsInNumber, endsInNumber } from "./part-of-number.ts";
import type { Plan } from "./plan.ts";
import { Endings } from "./endings.ts";
import { LongWalk, longWalk } from "./long-walk.ts";
import { matchLimit } from "./match-limit.ts";
import { OpenSet } from "./open-set.ts";

/** How many endings of one start are tried before a detector gives up: `4111 1111 1111 1111 12` is a card and a count. */
const endingsTried = 4;
/** A match this long is tried once for each of its ends: of starts that lie within each other the first. */
const longMatch = 256;
/** How many ends of long matches a detector remembers. */
const longEnds = 8;

/** Receives candidates. */
export interface CandidateSink {
  /** Whether a detector holds at a place. True: settled, no shorter ending of it is wanted. */
  candidate(detector: number, score: number, start: number, end: number): boolean;
  /** The detectors that need context and may have it around a stretch. */
  open(start: number, end: number): OpenSet;
}

/** What a byte can begin. */
const begins = { nothing: 0, word: 1, token: 2 } as const;

/**
 * Runs the automaton over stretches of bytes and hands over what it accepts, in order of start, longest first. Where a token starts with a
 * letter or digit, the first loop reads the word to its end: inside it nothing can be accepted. What goes on after it is read by the second.
 */
export class Walker implements AnchoredSink {
  readonly #dfa: LazyDfa;
  readonly #plan: Plan;
  readonly #exact: ExactPatterns;
  readonly #lists: AcceptList[] = [];
  readonly #anchors: AnchorWalker;
  /** By byte: what it can begin; whether it wakes an anchor; whether it does either right after a word. */
  readonly #begins = new Uint8Array(256);
  readonly #isAnchor: Uint8Array;
  readonly #after = new Uint8Array(256);
  #bytes: Uint8Array = new Uint8Array(0);
  #from = 0;
  #sink: CandidateSink = { candidate: () => true, open: () => new OpenSet(0) };
  /** By detector: the number of the start that settled it, the number of the start last tried, and how often. Nothing is ever cleared. */
  readonly #settledAt: Float64Array;
  readonly #triedAt: Float64Array;
  readonly #tries: Uint8Array;
  #startNumber = 0;
  readonly #longTried: Int32Array;
  #hasLong = false;
  /** What was accepted from the present start. */
  readonly #endings = new Endings();
  readonly #long: LongWalk;
  #steps = 0;

  constructor(automaton: Automaton, plan: Plan) {
    this.#plan = plan;
    this.#dfa = new LazyDfa(automaton.tokens);
    this.#long = new LongWalk(this.#dfa);
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
    return this.#steps + this.#long.steps + this.#anchors.steps;
  }

  /** Finds candidates in `bytes` from `from` to `to`, as if nothing stood beyond. */
  walk(bytes: Uint8Array, from: number, to: number, sink: CandidateSink): void {
    this.#bytes = bytes;
    this.#from = from;
    this.#sink = sink;
    this.#long.begin();
    this.#anchors.begin();
    this.#forgetLong();
    const what = this.#begins;
    for (let at = from; at < to;) {
      const kind = what[bytes[at]!]!;
      if (kind === begins.nothing) at++;
      else if (kind === begins.word) at = this.#words(bytes, at, to);
      else at = this.#token(bytes, at, to);
    }
  }

  /** From a word on: reads words and what stands between them until something else begins a token. Returns where that is. */
  #words(bytes: Uint8Array, from: number, to: number): number {
    const dfa = this.#dfa;
    const classOf = dfa.classOf;
    const wordClasses = dfa.wordClasses;
    const shift = dfa.shift;
    const what = this.#begins;
    const after = this.#after;
    let next = dfa.next;
    let at = from;
    for (;;) {
      const begin = at;
      let klass = classOf[bytes[at]!]!;
      let state = dfa.start;
      do {
        const before = state;
        state = next[(before << shift) + klass]!;
        if (state === unknown) {
          state = dfa.make(before, klass);
          next = dfa.next;
        }
        if (state === 0 || ++at === to) break;
        klass = classOf[bytes[at]!]!;
      } while (klass <= wordClasses);
      if (state === 0) {
        while (at < to && wordByte[bytes[at]!] === 1) at++;
      } else if (dfa.accepts[state] !== 0 || (at < to && this.#mayGoOn(state, klass))) {
        this.#go(state, bytes, begin, at, to);
        next = dfa.next;
      }
      this.#steps += at - begin;
      if (at === to) return to;
      // The byte right after a word begins no token, but may be an anchor or text without spaces.
      if (after[bytes[at]!] === 1) {
        this.#besideWord(bytes, at, to);
        next = dfa.next;
      }
      do {
        if (++at === to) return to;
      } while (what[bytes[at]!] === begins.nothing);
      if (what[bytes[at]!] !== begins.word) return at;
    }
  }

  /** False where it is known that nothing can follow. */
  #mayGoOn(state: number, klass: number): boolean {
    const dfa = this.#dfa;
    return klass > dfa.asciiClasses || dfa.next[(state << dfa.shift) + klass] !== 0;
  }

  /** A token that begins with something else than a letter or digit. */
  #token(bytes: Uint8Array, at: number, to: number): number {
    const byte = bytes[at]!;
    if (this.#isAnchor[byte] === 1) this.#anchors.wake(bytes, at, this.#from, to, this);
    const state = this.#dfa.step(this.#dfa.start, byte);
    if (state !== 0) this.#go(state, bytes, at, at + 1, to);
    return at + 1;
  }

  #besideWord(bytes: Uint8Array, at: number, to: number): void {
    const byte = bytes[at]!;
    if (this.#isAnchor[byte] === 1) this.#anchors.wake(bytes, at, this.#from, to, this);
    const state = byte < 0xc2 ? 0 : this.#dfa.step(this.#dfa.start, byte);
    if (state !== 0) this.#go(state, bytes, at, at + 1, to);
  }

  /** What is remembered of long matches belongs to one stretch. */
  #forgetLong(): void {
    if (!this.#hasLong) return;
    this.#hasLong = false;
    this.#longTried.fill(-1);
  }

  /** Walks on from `at` to where nothing can follow, then offers what was accepted. */
  #go(first: number, bytes: Uint8Array, start: number, at: number, to: number): void {
    if (at - start > matchLimit || beginsInNumber(bytes, start, this.#from)) return;
    const dfa = this.#dfa;
    const classOf = dfa.classOf;
    const wordClasses = dfa.wordClasses;
    const asciiClasses = dfa.asciiClasses;
    const shift = dfa.shift;
    const end = Math.min(to, start + longWalk);
    const endings = this.#endings;
    let next = dfa.next;
    let state = first;
    let position = at;
    let wasWord = wordByte[bytes[at - 1]!] === 1;
    endings.count = 0;
    for (;;) {
      const klass = position < to ? classOf[bytes[position]!]! : 0;
      const isWord = klass <= wordClasses && klass !== 0;
      // Inside a run of letters and digits nothing ends.
      if (!(isWord && wasWord)) {
        const list = dfa.accepts[state]!;
        if (list !== 0 && !endsInNumber(bytes, position, to)) endings.push(list, position);
      }
      if (position >= end) break;
      const before = state;
      state = klass > asciiClasses ? unknown : next[(before << shift) + klass]!;
      if (state === unknown) {
        state = dfa.step(before, bytes[position]!);
        next = dfa.next;
      }
      if (state === 0) break;
      wasWord = isWord;
      position++;
    }
    this.#steps += position - at;
    if (state !== 0 && position < to)
      this.#long.walk(state, bytes, position, Math.min(to, start + matchLimit), to, endings);
    if (endings.count > 0) this.#offer(bytes, start, to);
  }

  #offer(bytes: Uint8Array, start: number, to: number): void {
    this.#startNumber++;
    const joinedBefore = start > this.#from && joinsWord(bytes, start) && joinsWordBefore(bytes, start, this.#from);
    let open: OpenSet | null = null;
    const { lists, ends, count } = this.#endings;
    for (let index = count - 1; index >= 0; index--) {
      const end = ends[index]!;
      const list = this.#list(lists[index]!);
      const joined = joinedBefore || (end < to && joinsWord(bytes, end) && joinsWordBefore(bytes, end, start));
      if (joined && !list.within) continue;
      for (const accept of list.free) if (accept.within || !joined) this.#propose(accept, start, end);
      if (list.bound.length === 0) continue;
      open ??= this.#sink.open(start, ends[count - 1]!);
      if (open.count > 0) this.#offerBound(list, open, start, end, joined);
    }
  }

  /** Of the detectors that need context those that may have it: by whichever of the two lists is shorter. */
  #offerBound(list: AcceptList, open: OpenSet, start: number, end: number, joined: boolean): void {
    const bound = list.bound;
    if (bound.length <= open.count) {
      for (const accept of bound) {
        if (open.has[accept.detector] === 1 && (accept.within || !joined)) this.#propose(accept, start, end);
      }
      return;
    }
    for (let at = 0; at < open.count; at++) {
      const detector = open.at(at);
      const first = list.byDetector[detector]!;
      if (first === 0 || open.has[detector] === 0) continue;
      for (let place = first - 1; bound[place]?.detector === detector; place++) {
        const accept = bound[place]!;
        if (accept.within || !joined) this.#propose(accept, start, end);
      }
    }
  }

  /** A match of an anchored pattern; `first` at the first of an anchor. */
  anchored(accept: Accept, start: number, end: number, first: boolean): void {
    if (first) this.#startNumber++;
    this.#propose(accept, start, end);
  }

  #propose(accept: Accept, start: number, end: number): void {
    const detector = accept.detector;
    const number = this.#startNumber;
    if (this.#settledAt[detector] === number || (end - start > longMatch && this.#triedLong(detector, end))) return;
    const score = accept.wider.length === 0 ? accept.score : this.#exactScore(accept, start, end);
    if (score === 0) return;
    const tries = this.#triedAt[detector] === number ? this.#tries[detector]! + 1 : 1;
    this.#triedAt[detector] = number;
    this.#tries[detector] = tries;
    if (this.#sink.candidate(detector, score, start, end) || tries === endingsTried) this.#settledAt[detector] = number;
  }

  /** The best score among the patterns that the stretch matches; 0 where it only has their shape. */
  #exactScore({ detector, score, wider }: Accept, start: number, end: number): number {
    const matching = this.#exact.matching(detector, this.#bytes, start, end);
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
      this.#after[byte] = this.#isAnchor[byte] === 1 || (within && alive && byte >= 0xc2) ? 1 : 0;
    }
  }
}
