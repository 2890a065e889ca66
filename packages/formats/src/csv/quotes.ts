import type { Uint32List } from "../block/uint32-list.ts";
import type { Dialect } from "./dialect.ts";

const newline = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;
const tab = 0x09;
const backslash = 0x5c;

/** A quote that does not close within so many bytes is looked at: a large cell, or a stray quote? */
export const quoteReach = 1 << 20;

// A cell that is so long is looked at too: two stray quotes enclose whole rows.
const suspicious = 1024;

// How far after a closing quote something else than a delimiter may stand.
const tailReach = 256;

/**
 * Where quoted cells end. A quote is doubled inside them, closes before a delimiter or a line end, and else is part of the
 * cell, as people write it. A quote that never closes, or closes rows away, is part of a plain cell: it must not swallow
 * the rows after it.
 */
export class Quotes {
  /** Quotes that were taken for part of a plain cell. */
  strays = 0;
  /** Where the content of the cell asked for last ends. */
  stop = 0;
  readonly #delimiter: number;
  readonly #quote: number;
  readonly #escaped: boolean;
  readonly #columns: number;
  readonly #holes: Uint32List;
  #origin = 0;
  #isLast = false;
  // From here on the next closing quote is known, so that many stray quotes do not search the same bytes again.
  #knownFrom = 0;
  #knownClose = -1;
  #knownTo = 0;

  constructor({ delimiter, quote, escaped, columns }: Dialect, holes: Uint32List) {
    this.#delimiter = delimiter;
    this.#quote = quote;
    this.#escaped = escaped;
    this.#columns = columns;
    this.#holes = holes;
  }

  /** Forgets positions: the bytes moved. Holes are told relative to `origin`; `isLast` when no bytes follow those held. */
  rebase(origin: number, isLast: boolean): void {
    this.#origin = origin;
    this.#isLast = isLast;
    this.#knownFrom = this.#knownTo = 0;
  }

  /** What ends the cell whose content begins at `from`; -1 where its quote is a stray. */
  close(bytes: Uint8Array, from: number, to: number, isCertain: boolean): number {
    const close = this.#closing(bytes, from, to);
    const end = close === -1 ? to : this.#terminator(bytes, close, to);
    if (!isCertain && this.#isStray(bytes, from, close, to)) {
      this.strays++;
      return -1;
    }
    if (close === -1) {
      if (this.#isLast) this.strays++;
      this.stop = to;
    }
    this.#leaveOut(bytes, from, close === -1 ? to : close);
    return end;
  }

  // It closes only rows away, or lines away where it is not even followed by a delimiter.
  #isStray(bytes: Uint8Array, from: number, close: number, to: number): boolean {
    if (close === -1) return this.#swallows(bytes, from, to);
    if (this.stop !== close) return hasNewline(bytes, from, close);
    return close - from > suspicious && this.#swallows(bytes, from, close);
  }

  #closing(bytes: Uint8Array, from: number, to: number): number {
    if (from >= this.#knownFrom && from < this.#knownTo) return this.#knownClose;
    this.#knownFrom = from;
    this.#knownClose = this.#search(bytes, from, to);
    this.#knownTo = this.#knownClose === -1 ? to : this.#knownClose;
    return this.#knownClose;
  }

  #search(bytes: Uint8Array, from: number, to: number): number {
    const quote = this.#quote;
    for (let at = from; at < to; at++) {
      if (bytes[at] !== quote) continue;
      if (bytes[at + 1] === quote && at + 1 < to) at++;
      else if (this.#escaped && bytes[at - 1] === backslash && at > from) continue;
      else if (this.#closes(bytes, at, to)) return at;
    }
    return -1;
  }

  // `"abc",` closes; `"abc"def,` closes with a tail; in `"say "hi" to",` the inner quotes do not.
  #closes(bytes: Uint8Array, at: number, to: number): boolean {
    const reach = Math.min(to, at + tailReach);
    for (let next = at + 1; next < reach; next++) {
      const byte = bytes[next];
      if (byte === this.#delimiter || byte === newline || byte === carriageReturn) return true;
      if (byte === this.#quote) return false;
    }
    return reach === to;
  }

  #terminator(bytes: Uint8Array, close: number, to: number): number {
    let at = close + 1;
    let isTail = false;
    for (; at < to; at++) {
      const byte = bytes[at];
      if (byte === this.#delimiter || byte === newline || byte === carriageReturn) break;
      if (byte !== space && byte !== tab) isTail = true;
    }
    this.stop = isTail ? at : close;
    return at;
  }

  // Of a doubled quote one stays; of an escaped one the backslash goes.
  #leaveOut(bytes: Uint8Array, from: number, to: number): void {
    const quote = this.#quote;
    for (let at = from; at < to; at++) {
      if (bytes[at] !== quote) continue;
      if (bytes[at + 1] === quote && at + 1 < to) this.#holes.push(at++ - this.#origin);
      else if (this.#escaped && bytes[at - 1] === backslash && at > from) this.#holes.push(at - 1 - this.#origin);
    }
  }

  // Whether the lines inside are rows like the others.
  #swallows(bytes: Uint8Array, from: number, to: number): boolean {
    let lines = 0;
    let alike = 0;
    let at = bytes.indexOf(newline, from) + 1;
    while (lines < 8 && at > 0 && at < to) {
      const end = bytes.indexOf(newline, at);
      if (end === -1 || end >= to) break;
      if (this.#cellsBetween(bytes, at, Math.min(end, at + 4096)) === this.#columns) alike++;
      lines++;
      at = end + 1;
    }
    return lines >= 2 && alike * 3 >= lines * 2;
  }

  #cellsBetween(bytes: Uint8Array, from: number, to: number): number {
    let cells = 1;
    for (let at = from; at < to; at++) if (bytes[at] === this.#delimiter) cells++;
    return cells;
  }
}

function hasNewline(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (bytes[at] === newline) return true;
  return false;
}
