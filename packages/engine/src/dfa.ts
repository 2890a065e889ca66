import type { ByteNfa } from "./nfa.ts";

/** A deterministic automaton over byte classes. State 0 is dead, state 1 the start. */
export interface ByteDfa {
  /** Class of each byte. */
  readonly classOf: Uint8Array;
  readonly classes: number;
  /** Next state by state × classes + class. */
  readonly next: Int32Array;
  /** Pattern numbers each state accepts, sorted. */
  readonly accepts: readonly (readonly number[])[];
}

/** The subset construction; null where it would need more than `limit` states. */
export function determinise(nfa: ByteNfa, limit: number): ByteDfa | null {
  return new Subsets(nfa, limit).build();
}

class Subsets {
  readonly #nfa: ByteNfa;
  readonly #limit: number;
  readonly #classOf: Uint8Array;
  readonly #classes: number;
  readonly #ids = new Map<string, number>();
  readonly #sets: (readonly number[])[] = [];
  readonly #rows: Int32Array[] = [];

  constructor(nfa: ByteNfa, limit: number) {
    this.#nfa = nfa;
    this.#limit = limit;
    [this.#classOf, this.#classes] = classify(nfa);
  }

  build(): ByteDfa | null {
    this.#id([]);
    this.#id(this.#nfa.starts.toSorted((a, b) => a - b));
    for (let state = 0; state < this.#sets.length; state++) {
      if (this.#sets.length > this.#limit) return null;
      this.#rows.push(this.#row(this.#sets[state] ?? []));
    }
    const next = new Int32Array(this.#rows.length * this.#classes);
    this.#rows.forEach((row, state) => next.set(row, state * this.#classes));
    return {
      classOf: this.#classOf,
      classes: this.#classes,
      next,
      accepts: this.#sets.map((set) => this.#accepted(set)),
    };
  }

  #row(set: readonly number[]): Int32Array {
    const targets: Set<number>[] = Array.from({ length: this.#classes }, () => new Set());
    for (const node of set) {
      for (const { low, high, to } of this.#nfa.edges[node] ?? []) {
        const last = this.#classOf[high] ?? 0;
        for (let klass = this.#classOf[low] ?? 0; klass <= last; klass++) targets[klass]?.add(to);
      }
    }
    return Int32Array.from(targets, (target) =>
      target.size === 0 ? 0 : this.#id([...target].toSorted((a, b) => a - b)),
    );
  }

  #id(set: readonly number[]): number {
    const key = set.join();
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#sets.push(set) - 1;
    this.#ids.set(key, id);
    return id;
  }

  #accepted(set: readonly number[]): readonly number[] {
    const patterns = new Set(set.map((node) => this.#nfa.accepts.get(node)).filter((pattern) => pattern !== undefined));
    return [...patterns].toSorted((a, b) => a - b);
  }
}

/** Bytes between two neighbouring edge ends behave alike. */
function classify(nfa: ByteNfa): [Uint8Array, number] {
  const cut = new Uint8Array(257);
  for (const out of nfa.edges) {
    for (const { low, high } of out) {
      cut[low] = 1;
      cut[high + 1] = 1;
    }
  }
  const classOf = new Uint8Array(256);
  let klass = 0;
  for (let byte = 0; byte < 256; byte++) {
    if (byte > 0 && cut[byte] === 1) klass++;
    classOf[byte] = klass;
  }
  return [classOf, klass + 1];
}
