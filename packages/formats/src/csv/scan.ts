import { blockCells } from "@assay/spec";
import { Uint32List } from "../block/uint32-list.ts";
import { characterStart } from "../stream/utf8-bytes.ts";
import type { Dialect } from "./dialect.ts";
import { Quotes } from "./quotes.ts";

const newline = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;

/** The most columns that are told apart; what lies further right shares the last. Spreadsheets end at 16,384. */
export const maxColumns = 16_384;

/** Where in the bytes a scan takes place. */
export interface Reach {
  readonly bytes: Uint8Array;
  /** What results are relative to: the first byte of the block to be. */
  readonly origin: number;
  /** Where what was not scanned yet begins. */
  readonly from: number;
  /** What is found ends here at the latest. */
  readonly limit: number;
  /** How far bytes are held: well beyond the limit, unless it is the end of all. */
  readonly to: number;
}

/**
 * Finds the cells of as many whole records as fit, in one pass over the bytes. Cells are spans into the bytes as they are;
 * only where a quote is doubled is a byte named to be left out. Lists are filled anew by each scan and make no garbage.
 */
export class CsvScan {
  /** Triplets: start, end, column. */
  readonly fields = new Uint32List(96);
  /** Starts of records. */
  readonly records = new Uint32List(32);
  /** Bytes to leave out. */
  readonly holes = new Uint32List(16);
  /** Where what was found ends, in the bytes. */
  end = 0;
  /** Whether `end` is inside a cell, and how far that cell is seen to go. */
  inCell = false;
  cellEnd = 0;
  /** Columns seen at most. */
  columns = 0;
  readonly quotes: Quotes;
  readonly #delimiter: number;
  readonly #quote: number;
  readonly #ends = new Uint8Array(256);
  #inRecord = false;
  #inQuotes = false;
  #column = 0;
  // Where the whole cells of a record that did not fit end, and the cell after them.
  #cellsEnd = 0;
  #start = 0;
  #stop = 0;

  constructor(dialect: Dialect) {
    this.quotes = new Quotes(dialect, this.holes);
    this.#delimiter = dialect.delimiter;
    this.#quote = dialect.quote;
    for (const byte of [dialect.delimiter, newline, carriageReturn]) this.#ends[byte] = 1;
  }

  /** Goes on where the last scan ended. */
  scan(reach: Reach): void {
    const { bytes, from, limit, to } = reach;
    this.fields.length = this.records.length = this.holes.length = 0;
    this.end = from;
    let at = from;
    while (at < limit) {
      const byte = bytes[at];
      if (!this.#inRecord && (byte === newline || byte === carriageReturn)) {
        this.end = ++at;
        continue;
      }
      const { length: fields } = this.fields;
      const { length: records } = this.records;
      const { length: holes } = this.holes;
      const column = this.#column;
      at = this.#record(reach, at);
      if (at === -1) {
        if (this.end > from || fields > 0) this.#takeBack(fields, records, holes, column);
        else this.#endInside(reach);
        return;
      }
      this.end = at;
      this.#inRecord = false;
      this.#column = 0;
      this.inCell = false;
      if (at >= to) return;
    }
  }

  /** Passes over one record, such as the heading; where it ends. */
  skip(bytes: Uint8Array, from: number, to: number): number {
    const end = this.#record({ bytes, origin: from, from, limit: to, to }, from);
    this.#column = 0;
    return end === -1 ? from : end;
  }

  /** Whether `end` is inside a record. */
  get inRecord(): boolean {
    return this.#inRecord;
  }

  // The cells of one record; where it ends, or -1 when it does not end before the limit.
  #record({ bytes, origin, limit, to }: Reach, from: number): number {
    const ends = this.#ends;
    let column = this.#column;
    let resumed = this.inCell;
    let at = from;
    this.#cellsEnd = from;
    if (!this.#inRecord) this.records.push(from - origin);
    this.fields.reserve(3 * Math.min(blockCells, limit - from + 2));
    for (;;) {
      let start = at;
      let stop: number;
      const first = bytes[at];
      if (resumed || first === this.#quote || first === space) {
        at = this.#cell(bytes, at, to, resumed);
        start = resumed ? origin : this.#start;
        stop = this.#stop;
        resumed = false;
      } else {
        while (at < to && ends[bytes[at] as number] === 0) at++; // `at` lies below `to`
        stop = at;
      }
      if ((at >= limit && to > limit) || this.fields.length >= blockCells * 3) {
        this.#column = column;
        this.#start = start;
        this.#stop = stop;
        return -1;
      }
      if (stop > start) {
        const { values, length } = this.fields;
        values[length] = start - origin;
        values[length + 1] = stop - origin;
        values[length + 2] = column;
        this.fields.length = length + 3;
        if (column >= this.columns) this.columns = column + 1;
      }
      if (at >= to) return to;
      const end = bytes[at++];
      if (end !== this.#delimiter) return end === carriageReturn && at < limit && bytes[at] === newline ? at + 1 : at;
      this.#cellsEnd = at;
      if (column < maxColumns - 1) column++;
      if (at >= to) return to;
    }
  }

  // A cell that begins with a quote, perhaps after spaces, or goes on from the block before. Returns what ends it.
  #cell(bytes: Uint8Array, from: number, to: number, resumed: boolean): number {
    let at = from;
    if (!resumed) while (at < to && bytes[at] === space) at++;
    const quoted = resumed ? this.#inQuotes : bytes[at] === this.#quote;
    this.#inQuotes = quoted;
    this.#start = from;
    if (quoted) {
      const end = this.quotes.close(bytes, resumed ? at : at + 1, to, resumed);
      if (end !== -1) {
        this.#start = resumed ? from : at + 1;
        this.#stop = this.quotes.stop;
        return end;
      }
      this.#inQuotes = false;
    }
    while (at < to && this.#ends[bytes[at] as number] === 0) at++; // `at` lies below `to`
    this.#stop = at;
    return at;
  }

  // The record that did not fit is left for the next scan.
  #takeBack(fields: number, records: number, holes: number, column: number): void {
    this.fields.length = fields;
    this.records.length = records;
    this.holes.length = holes;
    this.#column = column;
    this.#inRecord = false;
  }

  // The record is larger than a block: it is cut after a cell, or inside one that is larger than a block itself.
  #endInside({ bytes, from, limit, origin }: Reach): void {
    this.#inRecord = true;
    this.inCell = this.#cellsEnd <= from;
    this.end = this.inCell ? characterStart(bytes, limit, from) : this.#cellsEnd;
    this.cellEnd = this.#stop;
    if (this.inCell) {
      for (const value of [this.#start - origin, this.#stop - origin, this.#column]) this.fields.push(value);
      if (this.#column >= this.columns) this.columns = this.#column + 1;
    }
    while (this.holes.length > 0 && (this.holes.values[this.holes.length - 1] ?? 0) >= this.end - origin)
      this.holes.length--;
  }
}
