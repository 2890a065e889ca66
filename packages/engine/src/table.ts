import type { ByteDfa } from "./dfa.ts";

/**
 * A deterministic automaton laid out to be walked. A state is the offset of its row in `next`; 0 is dead. A row has one cell for each
 * class of ASCII bytes, one for all other bytes, and the number of its accept list. Where the cell for other bytes is negative, it is
 * the row (as -1 - row) in `high`, so that ASCII text never touches the larger table.
 */
export interface Table {
  readonly start: number;
  /** State after the first byte, from the start. */
  readonly first: Int32Array;
  /** Cell of each byte in a row of `next`. */
  readonly cellOf: Uint8Array;
  readonly next: Int32Array;
  /** Offset in a row of the number of the accept list. */
  readonly acceptCell: number;
  /** States from here on accept something. */
  readonly acceptFrom: number;
  /** Pattern numbers of accept list n: from acceptStart[n] to acceptStart[n + 1]. */
  readonly acceptStart: Int32Array;
  readonly acceptItems: Int32Array;
  /** Class of each byte from 0x80 on, and their transitions. */
  readonly highCellOf: Uint8Array;
  readonly high: Int32Array;
  readonly highWidth: number;
}

/** Lays an automaton out. */
export function layOut(dfa: ByteDfa): Table {
  const order = orderStates(dfa);
  const ascii = groupBytes(dfa, 0, 0x80);
  const above = groupBytes(dfa, 0x80, 0x100);
  const width = ascii.samples.length + 2;
  const place = new Int32Array(order.length);
  order.forEach((state, index) => (place[state] = index * width));
  const lists = new AcceptLists();
  const high = new HighRows();
  const next = new Int32Array(order.length * width);
  order.forEach((state, index) => {
    const to = (byte: number) => place[dfa.next[state * dfa.classes + (dfa.classOf[byte] ?? 0)] ?? 0] ?? 0;
    ascii.samples.forEach((byte, cell) => (next[index * width + cell] = to(byte)));
    next[index * width + ascii.samples.length] = high.row(above.samples.map(to));
    next[index * width + ascii.samples.length + 1] = lists.number(dfa.accepts[state] ?? []);
  });
  const acceptFrom = order.findIndex((state) => (dfa.accepts[state] ?? []).length > 0);
  const cellOf = ascii.groupOf.map((group, byte) => (byte < 0x80 ? group : ascii.samples.length));
  const table = {
    start: place[1] ?? 0,
    cellOf,
    next,
    acceptCell: ascii.samples.length + 1,
    acceptFrom: acceptFrom === -1 ? next.length : acceptFrom * width,
    ...lists.packed(),
    highCellOf: above.groupOf,
    high: high.packed(),
    highWidth: above.samples.length,
  };
  return { ...table, first: Int32Array.from({ length: 256 }, (_, byte) => step(table, table.start, byte)) };
}

/** The state after one more byte; 0 when nothing can follow. */
export function step(table: Omit<Table, "first">, state: number, byte: number): number {
  const next = table.next[state + (table.cellOf[byte] ?? 0)] ?? 0;
  return next >= 0 ? next : (table.high[(-1 - next) * table.highWidth + (table.highCellOf[byte] ?? 0)] ?? 0);
}

/** Dead first, then the states that accept nothing, then the others. */
function orderStates(dfa: ByteDfa): number[] {
  const states = dfa.accepts.map((_, state) => state);
  const accepts = (state: number) => (dfa.accepts[state] ?? []).length > 0;
  return [...states.filter((state) => !accepts(state)), ...states.filter(accepts)];
}

/** Groups the bytes whose columns are equal; `samples` has one byte of each group. */
function groupBytes(dfa: ByteDfa, from: number, to: number): { groupOf: Uint8Array; samples: number[] } {
  const groupOf = new Uint8Array(256);
  const samples: number[] = [];
  const groupOfClass = new Map<number, number>();
  for (let byte = from; byte < to; byte++) {
    const klass = dfa.classOf[byte] ?? 0;
    let group = groupOfClass.get(klass);
    group ??= samples.findIndex((sample) => sameColumn(dfa, klass, dfa.classOf[sample] ?? 0));
    if (group === -1) group = samples.push(byte) - 1;
    groupOfClass.set(klass, group);
    groupOf[byte] = group;
  }
  return { groupOf, samples };
}

function sameColumn(dfa: ByteDfa, left: number, right: number): boolean {
  for (let row = 0; row < dfa.next.length; row += dfa.classes) {
    if (dfa.next[row + left] !== dfa.next[row + right]) return false;
  }
  return true;
}

class AcceptLists {
  readonly #numbers = new Map<string, number>([["", 0]]);
  readonly #starts = [0, 0];
  readonly #items: number[] = [];

  number(patterns: readonly number[]): number {
    const key = patterns.join();
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#items.push(...patterns);
    this.#starts.push(this.#items.length);
    const number = this.#numbers.size;
    this.#numbers.set(key, number);
    return number;
  }

  packed(): { acceptStart: Int32Array; acceptItems: Int32Array } {
    return { acceptStart: Int32Array.from(this.#starts), acceptItems: Int32Array.from(this.#items) };
  }
}

class HighRows {
  readonly #numbers = new Map<string, number>();
  readonly #cells: number[] = [];

  /** 0 for a row that leads nowhere, else -1 - row. */
  row(targets: readonly number[]): number {
    if (targets.every((target) => target === 0)) return 0;
    const key = targets.join();
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(key, number);
      this.#cells.push(...targets);
    }
    return -1 - number;
  }

  packed(): Int32Array {
    return Int32Array.from(this.#cells);
  }
}
