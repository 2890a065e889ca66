import { blockBytes, blockCells, blockMargin, makeBlock } from "@assay/spec";
import type { Block } from "@assay/spec";
import { locator } from "../block/locate.ts";
import { countUpTo } from "../block/uint32-list.ts";
import { characterStart, incompleteTail, nextCharacter } from "../stream/utf8-bytes.ts";
import type { ByteWindow } from "../stream/window.ts";
import { endsLine, lineStarts } from "./lines.ts";

/** Where an offset in a text lies in the asset as stored; undefined where that cannot be told. */
export type SourceOffset = (offset: number) => number | undefined;

/**
 * What is left in the window as free text: each line a record, blocks cut between lines where there are any and else
 * between characters, with a margin of their neighbours' text on both sides.
 */
export async function* freeText(window: ByteWindow, source: SourceOffset, firstLine = 0): AsyncGenerator<Block> {
  const from = window.offset;
  let line = firstLine;
  for (;;) {
    await window.fill(blockBytes + blockMargin, blockMargin + 4);
    if (window.length === 0) return;
    const { block, end, nextLine } = textBlock(window, from, line, source);
    if (block !== null) yield block;
    line = nextLine;
    window.start = end;
  }
}

/** A short text as one block, such as what stands over a table. It holds no records. */
export function textBlockOf(bytes: Uint8Array, source: SourceOffset): Block {
  const records = lineStarts(bytes).toArray();
  return makeBlock({ bytes, labels: [], locate: locator({ word: "line", firstRecord: 0, records, source }) });
}

interface TextBlock {
  /** Null where there is nothing but zeros. */
  readonly block: Block | null;
  /** Where the core ends, in the window, and the number of the line there. */
  readonly end: number;
  readonly nextLine: number;
}

// `line` is the number of the line the window stands in; `from` is where the text began in the stream.
function textBlock(window: ByteWindow, from: number, line: number, source: SourceOffset): TextBlock {
  const { bytes, start, end } = window;
  const margin = Math.min(blockMargin, start, window.offset - from);
  const shown = nextCharacter(bytes, start - margin, start);
  const starts = lineStarts(bytes.subarray(shown, end));
  const found = starts.values.subarray(0, starts.length);
  const before = countUpTo(found, start - shown);
  const coreEnd = coreEndOf(window, shown, found, before);
  const nextLine = line + countUpTo(found, coreEnd - shown) - before;
  if (isBlank(bytes, start, coreEnd)) return { block: null, end: coreEnd, nextLine };
  const to = reachOf(window, coreEnd);
  const atStart = window.base + shown === from || endsLine(bytes.subarray(0, end), shown - 1);
  const records = recordsOf(found, to - shown, atStart);
  const firstRecord = line - before;
  const base = window.base + shown;
  const core = { start: start - shown, end: coreEnd - shown };
  const block = makeBlock({
    bytes: bytes.slice(shown, to),
    ...(core.start > 0 || coreEnd < to ? { core } : {}),
    labels: [],
    records,
    firstRecord,
    locate: locator({ word: "line", firstRecord, records, source: (at) => source(base + at) }),
  });
  return { block, end: coreEnd, nextLine };
}

// The core ends at the last line end of the last quarter, else at a character; after so many lines at the latest.
function coreEndOf({ bytes, start, end }: ByteWindow, shown: number, starts: Uint32Array, before: number): number {
  const limit = start + blockBytes;
  const lines = countUpTo(starts, Math.min(limit, end) - shown);
  const tooMany = starts[before + blockCells - 1];
  if (lines - before >= blockCells && tooMany !== undefined) return shown + tooMany;
  if (end <= limit) return end;
  const lineEnd = shown + (starts[lines - 1] ?? 0);
  return lineEnd > start + (blockBytes / 4) * 3 ? lineEnd : characterStart(bytes, limit, start);
}

function reachOf({ bytes, end }: ByteWindow, coreEnd: number): number {
  const reach = coreEnd + blockMargin;
  return reach < end ? characterStart(bytes, reach, coreEnd) : end - incompleteTail(bytes.subarray(coreEnd, end));
}

function recordsOf(starts: Uint32Array, length: number, atStart: boolean): Uint32Array {
  const inside = starts.subarray(0, countUpTo(starts, length - 1));
  if (!atStart) return inside.slice();
  const records = new Uint32Array(inside.length + 1);
  records.set(inside, 1);
  return records;
}

const zeros = new Uint8Array(65_536);

// A sparse file or a log cut by a crash holds long runs of zeros: nothing to see, and not worth a block.
function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += zeros.length) {
    const length = Math.min(zeros.length, end - at);
    if (Buffer.compare(bytes.subarray(at, at + length), zeros.subarray(0, length)) !== 0) return false;
  }
  return true;
}
