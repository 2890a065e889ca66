import { blockBytes, blockCells, blockMargin, makeBlock } from "@assay/spec";
import type { Block } from "@assay/spec";
import { isContinuation, nextCharacter } from "../stream/utf8-bytes.ts";
import { encodeCharacter } from "./character.ts";
import type { Labels } from "./labels.ts";
import { locator, recordAt } from "./locate.ts";
import { Offsets } from "./offsets.ts";
import { Uint32List, countUpTo } from "./uint32-list.ts";

/** What a writer is told once. */
export interface WriterOptions {
  /** What a record is called in places: `row`, `record`. */
  readonly word: string;
  readonly labels: Labels;
  /** Where an offset given to the writer lies in the asset as stored. (Default: there) */
  readonly source?: (offset: number) => number | undefined;
  /** Number, from 0, of the first record. (Default: 0) */
  readonly firstRecord?: number;
  /** The number, from 0, by which places call the cell that begins now. (Default: that of its record) */
  readonly number?: () => number;
  /** What places are called, from the label's index and the offset given to the writer. (Default: record and label) */
  readonly steps?: (label: number | undefined, offset: number) => readonly string[];
}

const full = (blockBytes / 4) * 3;
const fullCells = (blockCells / 4) * 3;
const tab = 0x09;
const newline = 0x0a;

/**
 * Makes blocks of cells, out of what readers of structured formats find. Cells of a record are
 * parted by tabs, records by line feeds; both lie outside every stretch. A block ends between records once it is three
 * quarters full, between cells where a record is larger, and inside a cell only where that is larger than a
 * block: then both sides carry a margin. Where a block ends depends on what was written alone.
 */
export class BlockWriter {
  /** Blocks that are complete, for the reader to yield. */
  readonly ready: Block[] = [];
  readonly #word: string;
  readonly #labels: Labels;
  readonly #source: (offset: number) => number | undefined;
  #out = new Uint8Array(2048);
  #length = 0;
  #coreStart = 0;
  #fields = new Uint32List(96);
  #records = new Uint32List(32);
  #offsets = new Offsets();
  #firstRecord = 0;
  readonly #number: (() => number) | undefined;
  readonly #steps: WriterOptions["steps"];
  // Numbers of the cells, where they have their own, and of the cell under way.
  #numbers = new Uint32List(16);
  #cellNumber = 0;
  #record: number;
  readonly #lowest: number;
  #newRecord = false;
  // The cell under way: where it began in #out, and its label.
  #open = -1;
  #label = 0;

  constructor({ word, labels, source, firstRecord = 0, number, steps }: WriterOptions) {
    this.#number = number;
    this.#steps = steps;
    this.#word = word;
    this.#labels = labels;
    this.#source = source ?? ((offset) => offset);
    this.#firstRecord = firstRecord;
    this.#lowest = firstRecord;
    this.#record = firstRecord - 1;
  }

  /** What is written next begins a record. */
  record(): void {
    if (this.#newRecord) this.#begin(); // the one before was empty
    this.#newRecord = true;
    this.#open = -1;
  }

  /** Begins a cell that comes from `offset`. */
  open(label: number, offset: number): void {
    this.#begin();
    this.#label = label;
    if (this.#number !== undefined) this.#cellNumber = this.#number();
    this.#offsets.add(this.#length, offset);
  }

  /** Goes on with the cell: bytes `from` to `to`. */
  append(bytes: Uint8Array, from: number, to: number): void {
    let at = from;
    while (at < to) {
      const room = this.#coreStart + blockBytes + blockMargin - this.#length;
      if (room <= 0) this.#split();
      else {
        const until = Math.min(to, at + room);
        this.#copy(bytes, at, until);
        at = until;
      }
    }
  }

  /** Goes on with the cell: one character. */
  character(code: number): void {
    this.append(character, 0, encodeCharacter(code, character));
  }

  /** What follows in the cell comes from `offset`: something was left out or rewritten. */
  resume(offset: number): void {
    this.#offsets.add(this.#length, offset);
  }

  /** Ends the cell. An empty one leaves nothing. */
  close(): void {
    if (this.#open === -1) return;
    while (this.#length > this.#coreStart + blockBytes) this.#split();
    if (this.#length > this.#open) this.#stretch(this.#open, this.#length, this.#label);
    this.#open = -1;
  }

  /** A whole cell at once. */
  cell(label: number, bytes: Uint8Array, offset: number): void {
    if (bytes.length === 0) return;
    this.open(label, offset);
    this.append(bytes, 0, bytes.length);
    this.close();
  }

  /** A whole cell at once, from a string. */
  text(label: number, value: string): void {
    if (value === "") return;
    this.open(label, 0);
    if (value.length <= scratch.length / 3) this.append(scratch, 0, encoder.encodeInto(value, scratch).written);
    else {
      const bytes = encoder.encode(value);
      this.append(bytes, 0, bytes.length);
    }
    this.close();
  }

  /** Makes a block of what is left. */
  flush(): void {
    if (this.#open !== -1) this.close();
    if (this.#newRecord) this.record();
    this.#newRecord = false;
    const { length } = this.#records;
    if (length > 0 && this.#records.values[length - 1] === this.#length) this.#part(newline); // the last is empty
    if (this.#length > this.#coreStart) this.#cut(this.#length, this.#length);
  }

  // Makes room for a cell, with what parts it from the one before.
  #begin(): void {
    const used = this.#length - this.#coreStart;
    const cells = Math.max(this.#fields.length / 3, this.#records.length);
    if (this.#newRecord ? used >= full || cells >= fullCells : used >= blockBytes - 1 || cells >= blockCells) {
      if (used > 0) this.#cut(this.#length, this.#length);
    }
    if (this.#length > this.#coreStart || this.#records.length > 0) this.#part(this.#newRecord ? newline : tab);
    if (this.#newRecord) this.#beginRecord();
    this.#open = this.#length;
  }

  #part(byte: number): void {
    if (this.#length === this.#out.length) this.#grow(1);
    this.#out[this.#length++] = byte;
  }

  #beginRecord(): void {
    this.#newRecord = false;
    if (this.#record < this.#lowest && this.#length > 0) this.#record++; // what stands before the first record counts as one
    this.#record++;
    if (this.#length === 0) this.#firstRecord = this.#record;
    this.#records.push(this.#length);
  }

  // The cell under way has outgrown the block. It moves on whole where it began late; else it goes on in the next block.
  #split(): void {
    if (this.#open > this.#coreStart + blockBytes / 2) return this.#cut(this.#open, this.#open);
    let end = this.#coreStart + blockBytes;
    while (end > this.#open && isContinuation(this.#out[end])) end--;
    this.#stretch(this.#open, this.#length, this.#label);
    this.#cut(end, this.#length);
  }

  #stretch(start: number, end: number, label: number): void {
    this.#fields.reserve(3);
    const { values, length } = this.#fields;
    values[length] = start;
    values[length + 1] = end;
    values[length + 2] = label;
    this.#fields.length = length + 3;
    if (this.#number !== undefined) this.#numbers.push(this.#cellNumber);
  }

  // Makes a block whose core ends at `end` and that shows bytes up to `shown`. What is open there begins the next block,
  // after a margin.
  #cut(end: number, shown: number): void {
    const fields = this.#fields.toArray();
    const records = this.#records.toArray();
    this.ready.push(this.#block(fields, this.#recordsBefore(shown), end, shown));
    const from = end === shown ? end : nextCharacter(this.#out, end - blockMargin, end);
    this.#firstRecord = recordAt({ firstRecord: this.#firstRecord, records }, from);
    this.#offsets = this.#offsets.after(from);
    this.#keepFrom(from, end);
    this.#fields.length = 0;
    this.#records.length = 0;
    for (const start of records) if (start >= from) this.#records.push(start - from);
    this.#numbers.length = 0;
  }

  #recordsBefore(end: number): Uint32Array {
    let { length } = this.#records;
    while (length > 0 && (this.#records.values[length - 1] ?? 0) >= end) length--;
    return this.#records.values.slice(0, length);
  }

  #keepFrom(from: number, end: number): void {
    this.#out.copyWithin(0, from, this.#length);
    this.#length -= from;
    this.#coreStart = end - from;
    if (this.#open !== -1) this.#open = Math.max(0, this.#open - from);
  }

  #block(fields: Uint32Array, records: Uint32Array, end: number, shown: number): Block {
    const offsets = this.#offsets;
    const source = this.#source;
    const labels = this.#labels.shown();
    const firstRecord = this.#firstRecord;
    const steps = this.#steps;
    return makeBlock({
      bytes: this.#out.slice(0, shown),
      ...(this.#coreStart > 0 || end < shown ? { core: { start: this.#coreStart, end } } : {}),
      fields,
      labels,
      records,
      firstRecord,
      locate: locator({
        word: this.#word,
        firstRecord,
        records,
        fields,
        labels,
        ...(this.#number === undefined ? {} : { number: numberOf(fields, this.#numbers.toArray()) }),
        ...(steps === undefined
          ? {}
          : { steps: (label: number | undefined, at: number) => steps(label, offsets.source(at)) }),
        source: (at) => source(offsets.source(at)),
      }),
    });
  }

  #copy(bytes: Uint8Array, from: number, to: number): void {
    const count = to - from;
    if (this.#length + count > this.#out.length) this.#grow(count);
    const out = this.#out;
    let at = this.#length;
    if (count > 48) out.set(bytes.subarray(from, to), at);
    else for (let index = from; index < to; index++) out[at++] = bytes[index] as number; // from and to lie inside
    this.#length += count;
  }

  #grow(count: number): void {
    const larger = new Uint8Array(Math.max(this.#length + count, this.#out.length * 2));
    larger.set(this.#out.subarray(0, this.#length));
    this.#out = larger;
  }
}

function numberOf(fields: Uint32Array, numbers: Uint32Array): (at: number) => number {
  return (at) => numbers[Math.max(0, countUpTo(fields, at, 3) - 1)] ?? 0;
}

const character = new Uint8Array(4);
const encoder = new TextEncoder();
const scratch = new Uint8Array(12_288);
