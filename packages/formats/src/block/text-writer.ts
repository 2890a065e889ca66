import { blockBytes, blockCells, blockMargin, makeBlock } from "@assay/spec";
import type { Block } from "@assay/spec";
import { characterStart, nextCharacter } from "../stream/utf8-bytes.ts";
import { encodeCharacter } from "./character.ts";
import { locator, recordAt } from "./locate.ts";
import { Offsets } from "./offsets.ts";
import { Uint32List, countUpTo } from "./uint32-list.ts";

/** What a text writer is told once. */
export interface TextWriterOptions {
  /** What the numbers of its lines count, in places: `line`, `record`. */
  readonly word: string;
  /** Where an offset given to the writer lies in the asset as stored. (Default: there) */
  readonly source?: (offset: number) => number | undefined;
  /** What places are called, from the offset given to the writer. (Default: the line) */
  readonly steps?: (offset: number) => readonly string[];
}

/**
 * Makes blocks of free text that was taken out of something else: prose between tags, a decoded letter. Each line is a
 * record and knows which line of the source it comes from. Blocks are cut between lines, with a margin on both sides.
 */
export class TextWriter {
  /** Blocks that are complete, for the reader to yield. */
  readonly ready: Block[] = [];
  readonly #word: string;
  readonly #source: (offset: number) => number | undefined;
  readonly #steps: TextWriterOptions["steps"];
  #out = new Uint8Array(2048);
  #length = 0;
  #coreStart = 0;
  #offsets = new Offsets();
  // Starts of lines, and the source line of byte 0 and of each of them.
  #starts = new Uint32List(32);
  #numbers = new Uint32List(32);
  #firstLine = 0;

  constructor({ word, source = (offset) => offset, steps }: TextWriterOptions) {
    this.#word = word;
    this.#steps = steps;
    this.#source = source;
  }

  /** Whether the line under way is empty. */
  get isAtLineStart(): boolean {
    return this.#length === 0 || this.#out[this.#length - 1] === newline;
  }

  /** What follows comes from `offset`, in line `line` (from 0) of the source. */
  from(offset: number, line: number): void {
    this.#offsets.add(this.#length, offset);
    const last = this.#starts.length - 1;
    if (this.isAtLineStart && (last < 0 || this.#starts.values[last] !== this.#length)) this.#beginLine(line);
  }

  /** What follows in the line comes from `offset`. */
  resume(offset: number): void {
    this.#offsets.add(this.#length, offset);
  }

  /** Bytes `from` to `to`. */
  append(bytes: Uint8Array, from: number, to: number): void {
    for (let at = from; at < to;) {
      const room = this.#coreStart + blockBytes + blockMargin - this.#length;
      if (room <= 0) this.#cut();
      else {
        const until = Math.min(to, at + room);
        this.#copy(bytes, at, until);
        at = until;
      }
    }
  }

  /** One character. */
  character(code: number): void {
    this.append(scratch, 0, encodeCharacter(code, scratch));
  }

  /** Makes a block of what is left. */
  flush(): void {
    while (this.#length > this.#coreStart + blockBytes) this.#cut();
    if (this.#length > this.#coreStart) this.#block(this.#length, this.#length);
    this.#length = this.#coreStart = 0;
  }

  #beginLine(line: number): void {
    if (this.#numbers.length === 0) this.#numbers.push(line);
    if (this.#starts.length >= blockCells) this.#cutAt(this.#length);
    this.#starts.push(this.#length);
    this.#numbers.push(line);
  }

  // At the last line of the last quarter, else at a character.
  #cut(): void {
    const limit = this.#coreStart + blockBytes;
    let last = this.#starts.length - 1;
    while (last >= 0 && (this.#starts.values[last] ?? 0) > limit) last--;
    const line = this.#starts.values[last] ?? 0;
    this.#cutAt(
      line > this.#coreStart + (blockBytes / 4) * 3 ? line : characterStart(this.#out, limit, this.#coreStart),
    );
  }

  #cutAt(end: number): void {
    const reach = Math.min(this.#length, end + blockMargin);
    this.#block(end, reach === this.#length ? reach : characterStart(this.#out, reach, end));
    const from = nextCharacter(this.#out, Math.max(0, end - blockMargin), end);
    const starts = this.#starts.toArray();
    const numbers = this.#numbers.toArray();
    const passed = starts.findIndex((start) => start >= from);
    const gone = passed === -1 ? starts.length : passed;
    this.#firstLine = recordAt({ firstRecord: this.#firstLine, records: starts }, from);
    this.#starts.length = this.#numbers.length = 0;
    for (const start of starts.subarray(gone)) this.#starts.push(start - from);
    for (const number of numbers.subarray(gone)) this.#numbers.push(number);
    this.#offsets = this.#offsets.after(from);
    this.#out.copyWithin(0, from, this.#length);
    this.#length -= from;
    this.#coreStart = end - from;
  }

  #block(end: number, shown: number): void {
    const offsets = this.#offsets;
    const source = this.#source;
    const steps = this.#steps;
    const all = this.#starts.toArray();
    const records = all.subarray(0, all.findLastIndex((start) => start < shown) + 1);
    const numbers = this.#numbers.toArray();
    const firstRecord = this.#firstLine;
    this.ready.push(
      makeBlock({
        bytes: this.#out.slice(0, shown),
        ...(this.#coreStart > 0 || end < shown ? { core: { start: this.#coreStart, end } } : {}),
        labels: [],
        records,
        firstRecord,
        locate: locator({
          word: this.#word,
          firstRecord,
          records,
          number: (at) => numbers[countUpTo(records, at)] ?? 0,
          source: (at) => source(offsets.source(at)),
          ...(steps === undefined ? {} : { steps: (_: number | undefined, at: number) => steps(offsets.source(at)) }),
        }),
      }),
    );
  }

  #copy(bytes: Uint8Array, from: number, to: number): void {
    const count = to - from;
    if (this.#length + count > this.#out.length) {
      const larger = new Uint8Array(Math.max(this.#length + count, this.#out.length * 2));
      larger.set(this.#out.subarray(0, this.#length));
      this.#out = larger;
    }
    const out = this.#out;
    let at = this.#length;
    if (count > 48) out.set(bytes.subarray(from, to), at);
    else for (let index = from; index < to; index++) out[at++] = bytes[index] as number; // from and to lie inside
    this.#length += count;
  }
}

const newline = 0x0a;
const scratch = new Uint8Array(4);
