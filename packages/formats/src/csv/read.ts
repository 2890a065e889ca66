import { blockBytes, blockMargin, makeBlock } from "@assay/spec";
import type { Block, FormatInput, Omission } from "@assay/spec";
import { locator } from "../block/locate.ts";
import { Offsets } from "../block/offsets.ts";
import { TextStream } from "../stream/text-stream.ts";
import { characterStart, nextCharacter } from "../stream/utf8-bytes.ts";
import { ByteWindow } from "../stream/window.ts";
import { textBlockOf } from "../text/free-text.ts";
import { Columns } from "./columns.ts";
import { dialectOf, singleColumn } from "./dialect.ts";
import type { Dialect } from "./dialect.ts";
import { withoutHoles } from "./holes.ts";
import { quoteReach } from "./quotes.ts";
import { CsvScan } from "./scan.ts";

/** Reads tables written as text. Title lines and the heading come first as text, then rows. */
export async function* read(input: FormatInput): AsyncGenerator<Block | Omission> {
  const text = new TextStream(input.stream(), { signal: input.signal });
  const window = new ByteWindow(text.chunks(), input.signal);
  try {
    const dialect = await dialectIn(window);
    const table = new Table(window, dialect, (offset) => text.sourceOffset(offset));
    yield* table.heading();
    yield* table.rows();
    window.finish();
  } finally {
    await window.close();
  }
}

const sampleBytes = 65_536;

async function dialectIn(window: ByteWindow): Promise<Dialect> {
  await window.fill(sampleBytes);
  const bytes = window.bytes.subarray(window.start, Math.min(window.end, window.start + sampleBytes));
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes, { stream: true });
  const sample = { text, bytes, complete: window.length < sampleBytes };
  return dialectOf(sample) ?? singleColumn(sample);
}

class Table {
  readonly #window: ByteWindow;
  readonly #dialect: Dialect;
  readonly #source: (offset: number) => number | undefined;
  readonly #scan: CsvScan;
  readonly #columns: Columns;
  #row = 0;

  constructor(window: ByteWindow, dialect: Dialect, source: (offset: number) => number | undefined) {
    this.#window = window;
    this.#dialect = dialect;
    this.#source = source;
    this.#scan = new CsvScan(dialect);
    this.#columns = new Columns(dialect.header);
  }

  /** What stands before the first row of data. */
  async *heading(): AsyncGenerator<Block> {
    const window = this.#window;
    const { preamble, header } = this.#dialect;
    let end = window.start;
    for (let line = 0; line < preamble; line++) end = lineEnd(window.bytes, end, window.end);
    if (header !== null) end = this.#scan.skip(window.bytes, end, window.end);
    if (end === window.start) return;
    const base = window.offset;
    yield textBlockOf(window.bytes.slice(window.start, end), (at) => this.#source(base + at));
    window.start = end;
  }

  /** The rows, and at the end whether their quotes were in order. */
  async *rows(): AsyncGenerator<Block | Omission> {
    const window = this.#window;
    for (;;) {
      await window.fill(blockBytes + quoteReach, blockMargin);
      if (window.length === 0) break;
      const isLast = window.length < blockBytes + quoteReach;
      if (!this.#scan.inRecord) this.#skipBlankLines();
      const block = window.length === 0 ? null : this.#next(isLast);
      if (block !== null) yield block;
    }
    const { strays } = this.#scan.quotes;
    if (strays === 0) return;
    const what = strays === 1 ? "1 quote does not close" : `${strays} quotes do not close`;
    yield {
      kind: "omission",
      reason: "malformed",
      detail: `${what} in its row; the text after it was read as plain cells.`,
    };
  }

  #skipBlankLines(): void {
    const window = this.#window;
    while (window.length > 0 && (window.bytes[window.start] === 0x0a || window.bytes[window.start] === 0x0d))
      window.start++;
  }

  // Scans one block's worth and moves the window past it.
  #next(isLast: boolean): Block | null {
    const window = this.#window;
    const scan = this.#scan;
    const { bytes, start, end } = window;
    const wasInCell = scan.inCell;
    const origin = wasInCell ? nextCharacter(bytes, start - Math.min(blockMargin, start), start) : start;
    scan.quotes.rebase(origin, isLast);
    scan.scan({ bytes, origin, from: start, limit: Math.min(start + blockBytes, end), to: end });
    const isSplit = wasInCell || scan.inCell;
    const shown = scan.inCell
      ? characterStart(bytes, Math.min(scan.end + blockMargin, scan.cellEnd), scan.end)
      : scan.end;
    const block = scan.fields.length === 0 ? null : this.#block(origin, shown, isSplit);
    window.start = scan.end;
    return block;
  }

  #block(origin: number, shown: number, isSplit: boolean): Block {
    const window = this.#window;
    const scan = this.#scan;
    const core = { start: window.start - origin, end: scan.end - origin };
    const offsets = new Offsets();
    offsets.add(0, window.base + origin);
    const fields = scan.fields.toArray();
    const records = scan.records.toArray();
    for (let at = 1; at < fields.length; at += 3) fields[at] = Math.min(fields[at] ?? 0, shown - origin);
    const raw = window.bytes.slice(origin, shown);
    const holes = scan.holes.toArray();
    const bytes = holes.length === 0 ? raw : withoutHoles(raw, holes, { fields, records, offsets, core });
    return this.#made(bytes, fields, records, offsets, isSplit ? core : undefined);
  }

  #made(
    bytes: Uint8Array,
    fields: Uint32Array,
    records: Uint32Array,
    offsets: Offsets,
    core?: { start: number; end: number },
  ): Block {
    this.#columns.reach(this.#scan.columns);
    const labels = this.#columns.labels.shown();
    const continues = records[0] !== 0;
    const firstRecord = continues ? this.#row - 1 : this.#row;
    this.#row += records.length;
    const source = (at: number): number | undefined => this.#source(offsets.source(at));
    return makeBlock({
      bytes,
      ...(core === undefined ? {} : { core }),
      fields,
      labels,
      records,
      firstRecord,
      locate: locator({ word: "row", firstRecord, records, fields, labels, source }),
    });
  }
}

function lineEnd(bytes: Uint8Array, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    if (bytes[at] === 0x0a) return at + 1;
    if (bytes[at] === 0x0d && bytes[at + 1] !== 0x0a) return at + 1;
  }
  return to;
}
