import { getOrMake } from "./get-or-make.ts";
import type { PackedNfa } from "./packed-nfa.ts";

/** What is not known yet in a row. */
export const unknown = 0xffff;

/** The most states that are kept; beyond it all are forgotten and made again as they are met. */
const stateLimit = 20_000;

/**
 * The deterministic automaton of a nondeterministic one, made as input asks for it (as RE2 and others do): of the tens of thousands of
 * states that hundreds of detectors have together, ordinary data meets some hundreds. State 0 is dead; a row of `next` has the next state
 * for each ASCII class, in two bytes, so that the rows in use stay in the processor's cache. Other bytes have rows of their own.
 */
export class LazyDfa {
  readonly #nfa: PackedNfa;
  readonly classOf: Uint8Array;
  readonly wordClasses: number;
  readonly asciiClasses: number;
  readonly #limit: number;
  /** A row has 2 ^ shift cells: the next state after a class in a state is `next[(state << shift) + class]`. */
  readonly shift: number;
  /** Replaced by a longer array as it grows: read it anew after {@link make}. */
  next: Uint16Array;
  /** By state: the number of its accept list. Replaced as it grows. */
  accepts: Uint16Array;
  /** By state: its row for other bytes, from 1; 0: none yet. */
  #highRow: Uint16Array;
  #high: Uint16Array;
  #highRows = 1;
  readonly #highWidth: number;
  /** The state nothing has been read in. */
  start = 0;
  /** Raised when all states were forgotten: numbers from before mean nothing. */
  generation = 0;
  /** Pattern numbers by number of accept list; 0 is the empty list. Only grows. */
  readonly lists: (readonly number[])[] = [[]];
  readonly #listNumbers = new Map<string, number>();
  /** Members of the set of state n: from setStart[n] to setStart[n + 1]. */
  #members = new Int32Array(1 << 12);
  #setStart: number[] = [0];
  #hashes: number[] = [];
  #slots = new Int32Array(1 << 10);
  readonly #seen: Int32Array;
  #stamp = 0;
  readonly #weights: Int32Array;
  readonly #gathered: Int32Array;

  constructor(nfa: PackedNfa, limit: number = stateLimit) {
    this.#nfa = nfa;
    this.#limit = limit;
    this.classOf = nfa.classOf;
    this.wordClasses = nfa.wordClasses;
    this.asciiClasses = nfa.asciiClasses;
    this.shift = 32 - Math.clz32(nfa.asciiClasses);
    this.#highWidth = nfa.classes - nfa.asciiClasses;
    const nodes = nfa.accepts.length;
    this.#seen = new Int32Array(nodes);
    this.#weights = Int32Array.from({ length: nodes }, (_, node) => scramble(node + 1));
    this.#gathered = new Int32Array(nodes);
    this.next = new Uint16Array(16 << this.shift);
    this.accepts = new Uint16Array(16);
    this.#highRow = new Uint16Array(16);
    this.#high = new Uint16Array(4 * this.#highWidth);
    this.#forget();
  }

  /** How many states there are now. */
  get states(): number {
    return this.#hashes.length;
  }

  /** The state after `byte` in `state`; 0 when nothing can follow. */
  step(state: number, byte: number): number {
    const klass = this.classOf[byte]!;
    if (klass > this.asciiClasses) return this.#stepHigh(state, klass);
    const known = this.next[(state << this.shift) + klass]!;
    return known === unknown ? this.make(state, klass) : known;
  }

  /** The state after the bytes from `start` to `end`, read from the beginning; 0 when nothing can follow some of them. */
  run(bytes: Uint8Array, start: number, end: number): number {
    const classOf = this.classOf;
    const asciiClasses = this.asciiClasses;
    const shift = this.shift;
    let state = this.start;
    for (let at = start; at < end && state !== 0; at++) {
      const klass = classOf[bytes[at]!]!;
      const before = state;
      state = klass > asciiClasses ? unknown : this.next[(before << shift) + klass]!;
      if (state === unknown) state = this.step(before, bytes[at]!);
    }
    return state;
  }

  /** Makes the state after a class of ASCII bytes. */
  make(state: number, klass: number): number {
    const { generation } = this;
    const target = this.#target(state, klass);
    if (this.generation === generation) this.next[(state << this.shift) + klass] = target;
    return target;
  }

  #stepHigh(state: number, klass: number): number {
    const cell = klass - this.asciiClasses;
    if (this.#highRow[state] === 0) this.#newHighRow(state);
    const at = this.#highRow[state]! * this.#highWidth + cell;
    const known = this.#high[at]!;
    if (known !== unknown) return known;
    const { generation } = this;
    const target = this.#target(state, klass);
    if (this.generation === generation) this.#high[at] = target;
    return target;
  }

  #newHighRow(state: number): void {
    const row = this.#highRows++;
    while ((row + 1) * this.#highWidth > this.#high.length) this.#high = grown(this.#high);
    this.#high.fill(unknown, row * this.#highWidth, (row + 1) * this.#highWidth);
    this.#highRow[state] = row;
  }

  #target(state: number, klass: number): number {
    const count = this.#gather(state, klass);
    return count === 0 ? 0 : this.#intern(count);
  }

  /** Dead, then the start. */
  #forget(): void {
    this.generation++;
    this.#highRows = 1;
    this.#hashes = [];
    this.#setStart = [0];
    this.#slots = new Int32Array(1 << 10).fill(-1);
    this.#intern(0);
    this.next.fill(0, 0, 1 << this.shift);
    this.#gathered.set(this.#nfa.starts);
    this.start = this.#intern(this.#nfa.starts.length);
  }

  /** Forgets all states but the gathered one, which is being walked. */
  #startOver(count: number): number {
    const kept = this.#gathered.slice(0, count);
    this.#forget();
    this.#gathered.set(kept);
    return this.#intern(count);
  }

  /** Gathers the nodes after a class of bytes. */
  #gather(set: number, klass: number): number {
    const { edgeStart, edgeTo, edgeOn, masks, maskWords } = this.#nfa;
    const [word, bit] = [klass >>> 5, klass & 31];
    const stamp = ++this.#stamp;
    let count = 0;
    for (let at = this.#setStart[set]!; at < this.#setStart[set + 1]!; at++) {
      const node = this.#members[at]!;
      for (let edge = edgeStart[node]!; edge < edgeStart[node + 1]!; edge++) {
        if (((masks[edgeOn[edge]! * maskWords + word]! >>> bit) & 1) === 0) continue;
        const to = edgeTo[edge]!;
        if (this.#seen[to] === stamp) continue;
        this.#seen[to] = stamp;
        this.#gathered[count++] = to;
      }
    }
    return count;
  }

  /** The state of the first `count` gathered nodes. Its hash does not depend on order, so that nothing is sorted. */
  #intern(count: number): number {
    let hash = count;
    for (let at = 0; at < count; at++) hash = (hash + this.#weights[this.#gathered[at]!]!) | 0;
    const mask = this.#slots.length - 1;
    let slot = scramble(hash) & mask;
    for (; this.#slots[slot]! >= 0; slot = (slot + 1) & mask) {
      if (this.#isSet(this.#slots[slot]!, hash, count)) return this.#slots[slot]!;
    }
    if (this.#hashes.length >= this.#limit) return this.#startOver(count);
    return this.#newState(slot, hash, count);
  }

  #isSet(set: number, hash: number, count: number): boolean {
    const from = this.#setStart[set]!;
    if (this.#hashes[set] !== hash || this.#setStart[set + 1]! - from !== count) return false;
    const stamp = ++this.#stamp;
    for (let at = 0; at < count; at++) this.#seen[this.#gathered[at]!] = stamp;
    for (let at = from; at < from + count; at++) if (this.#seen[this.#members[at]!] !== stamp) return false;
    return true;
  }

  #newState(slot: number, hash: number, count: number): number {
    const set = this.#hashes.length;
    const from = this.#setStart[set]!;
    while (from + count > this.#members.length) this.#members = grownWords(this.#members);
    for (let at = 0; at < count; at++) this.#members[from + at] = this.#gathered[at]!;
    this.#setStart.push(from + count);
    this.#hashes.push(hash);
    this.#slots[slot] = set;
    if (this.#hashes.length * 2 > this.#slots.length) this.#rehash();
    this.#newRow(set, this.#list(count));
    return set;
  }

  #newRow(state: number, list: number): void {
    while ((state + 1) << this.shift > this.next.length) this.next = grown(this.next);
    while (state >= this.accepts.length) {
      this.accepts = grown(this.accepts);
      this.#highRow = grown(this.#highRow);
    }
    this.accepts[state] = list;
    this.#highRow[state] = 0;
    this.next.fill(unknown, state << this.shift, (state + 1) << this.shift);
  }

  #rehash(): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(-1);
    const mask = this.#slots.length - 1;
    this.#hashes.forEach((hash, set) => {
      let slot = scramble(hash) & mask;
      while (this.#slots[slot]! >= 0) slot = (slot + 1) & mask;
      this.#slots[slot] = set;
    });
  }

  /** The number of the list of patterns that the gathered nodes accept. */
  #list(count: number): number {
    const patterns = new Set<number>();
    for (let at = 0; at < count; at++) {
      const pattern = this.#nfa.accepts[this.#gathered[at]!]!;
      if (pattern > 0) patterns.add(pattern - 1);
    }
    if (patterns.size === 0) return 0;
    const list = [...patterns].toSorted((a, b) => a - b);
    return getOrMake(this.#listNumbers, list.join(), () => this.lists.push(list) - 1);
  }
}

function scramble(word: number): number {
  let mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function grown(array: Uint16Array): Uint16Array {
  const larger = new Uint16Array(array.length * 2);
  larger.set(array);
  return larger;
}

function grownWords(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
