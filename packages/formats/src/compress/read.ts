import type { Embedded, FormatInput, Omission } from "@assay/spec";
import { compressedFile } from "../archive/compressed.ts";
import { fault } from "../faults.ts";
import type { ByteWindow } from "../stream/window.ts";

/** Reads a file of compress(1) as the one file it holds. */
export function read(input: FormatInput): AsyncGenerator<Embedded | Omission> {
  return compressedFile(input, { ".taz": ".tar", ".z": "" }, content);
}

// compress(1) of 4.3BSD: a mark, then a byte with the longest code and whether the table may be cleared; codes of 9 bits and
// more, the lowest bit first, in groups of eight of one length.
async function* content(window: ByteWindow, name: string): AsyncGenerator<Uint8Array, undefined> {
  await window.fill(3);
  if (window.length < 3) throw fault("truncated", name, "The file ends inside its header.");
  const flags = window.bytes[window.start + 2] ?? 0;
  window.start += 3;
  const table = new Table(flags & 0x1f, (flags & 0x80) !== 0);
  for (;;) {
    await window.fill(groups);
    if (window.length === 0) return undefined;
    const out = table.unpack(window.bytes, window.start, window.end, window.length < groups);
    if (out === null) throw fault("malformed", name, "The compressed data is damaged.");
    window.start = table.at;
    if (out.length > 0) yield out;
    if (window.length > 0 && window.length < groups) return undefined; // bits that are no code
  }
}

// Of codes of each length from 9 to 16 bits whole groups fit into this.
const groups = 9 * 10 * 11 * 12 * 13 * 2;

const clear = 256;

class Table {
  /** Where the next code begins, after `unpack`. */
  at = 0;
  readonly #longest: number;
  readonly #clears: boolean;
  readonly #prefixes: Uint16Array;
  readonly #bytes: Uint8Array;
  readonly #stack = new Uint8Array(1 << 16);
  #next: number;
  #bits = 9;
  #last = -1;
  #first = 0;
  // Codes of this length so far: a change of length passes over the rest of a group of eight.
  #count = 0;

  constructor(longest: number, clears: boolean) {
    this.#longest = longest;
    this.#clears = clears;
    this.#prefixes = new Uint16Array(1 << 16);
    this.#bytes = new Uint8Array(1 << 16);
    this.#next = clears ? 257 : 256;
  }

  /** Unpacks the whole groups from `start` to `end`, and what else there is when it is the last; null where there is damage. */
  unpack(bytes: Uint8Array, start: number, end: number, isLast: boolean): Uint8Array | null {
    let out = new Uint8Array(1 << 20);
    let length = 0;
    let at = start * 8;
    while (at + this.#bits <= end * 8) {
      if (!isLast && this.#count % 8 === 0 && at + this.#bits * 8 > end * 8) break;
      if (length + 65_536 > out.length) {
        const larger = new Uint8Array(out.length * 2);
        larger.set(out);
        out = larger;
      }
      const code = codeAt(bytes, at, this.#bits);
      at += this.#bits;
      this.#count++;
      if (code === clear && this.#clears) {
        at += this.#restOfGroup();
        this.#reset();
        continue;
      }
      const added = this.#string(code, out, length);
      if (added === -1) return null;
      length += added;
      if (this.#next > (1 << this.#bits) - 1 && this.#bits < this.#longest) {
        at += this.#restOfGroup();
        this.#bits++;
      }
    }
    this.at = Math.min(end, isLast ? Math.ceil(at / 8) : Math.floor(at / 8));
    return out.subarray(0, length);
  }

  #restOfGroup(): number {
    const rest = (8 - (this.#count % 8)) % 8;
    this.#count = 0;
    return rest * this.#bits;
  }

  #reset(): void {
    this.#bits = 9;
    this.#next = 257;
    this.#last = -1;
  }

  // The string of a code, written to `out`; its length, or -1 where no such code can be.
  #string(code: number, out: Uint8Array, at: number): number {
    if (this.#last === -1) {
      if (code > 255) return -1;
      this.#first = this.#last = code;
      out[at] = code;
      return 1;
    }
    if (code > this.#next) return -1;
    let depth = 0;
    let current = code;
    if (code === this.#next) {
      this.#stack[depth++] = this.#first;
      current = this.#last;
    }
    while (current > 255) {
      this.#stack[depth++] = this.#bytes[current] as number; // 65,536 entries
      current = this.#prefixes[current] as number;
    }
    this.#first = current;
    this.#stack[depth++] = current;
    for (let index = 0; index < depth; index++) out[at + index] = this.#stack[depth - 1 - index] as number;
    if (this.#next < 1 << this.#longest) {
      this.#prefixes[this.#next] = this.#last;
      this.#bytes[this.#next++] = current;
    }
    this.#last = code;
    return depth;
  }
}

function codeAt(bytes: Uint8Array, bit: number, bits: number): number {
  const at = Math.floor(bit / 8);
  const held = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
  return (held >>> (bit % 8)) & ((1 << bits) - 1);
}
