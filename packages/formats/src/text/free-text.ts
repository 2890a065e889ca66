import { blockBytes, blockCells, blockMargin, makeBlock } from "@assay/spec";
import type { Block } from "@assay/spec";
import { locator } from "../block/locate.ts";
import { Uint32List } from "../block/uint32-list.ts";
import { characterStart, nextCharacter } from "../stream/utf8-bytes.ts";
import type { ByteWindow } from "../stream/window.ts";

/**
 * What is left in the window as free text: each line a record, blocks cut between lines where there are any and else
 * between characters, with a margin of their neighbours' text on both sides.
 */
export async function* freeText(
  window: ByteWindow,
  source: (offset: number) => number | undefined,
  firstLine = 0,
): AsyncGenerator<Block> {
  let line = firstLine;
  const from = window.offset;
  for (;;) {
    await window.fill(blockBytes + blockMargin, blockMargin + 4);
    if (window.length === 0) return;
    const margin = Math.min(blockMargin, window.start, window.offset - from);
    const shown = nextCharacter(window.bytes, window.start - margin, window.start);
    const { end, lines } = coreOf(window);
    if (!isBlank(window.bytes, window.start, end)) {
      const atStart = window.base + shown === from || endsLine(window.bytes, shown - 1, window.end);
      yield textBlock(window, { shown, end, atStart, line: line - linesBetween(window, shown) }, source);
    }
    line += lines;
    window.start = end;
  }
}

const newline = 0x0a;
const carriageReturn = 0x0d;

/** A short text as one block, such as what stands over a table. It holds no records. */
export function textBlockOf(bytes: Uint8Array, source: (at: number) => number | undefined): Block {
  const records = lineStarts(bytes, true);
  return makeBlock({ bytes, labels: [], locate: locator({ word: "line", firstRecord: 0, records, source }) });
}

// Where the core ends: at the last line end of the last quarter, else at a character, and after so many lines at most.
function coreOf({ bytes, start, end }: ByteWindow): { readonly end: number; readonly lines: number } {
  const limit = start + blockBytes;
  let cut = end <= limit ? end : bytes.lastIndexOf(newline, limit - 1) + 1;
  if (cut < start + (blockBytes / 4) * 3 && end > limit) cut = characterStart(bytes, limit, start);
  let lines = 0;
  for (let at = start; at < cut; at++) {
    if (!endsLine(bytes, at, end)) continue;
    lines++;
    if (lines === blockCells) return { end: at + 1, lines };
  }
  return { end: cut, lines };
}

// A line feed, or a carriage return that none follows.
function endsLine(bytes: Uint8Array, at: number, end: number): boolean {
  const byte = bytes[at] as number; // the caller keeps `at` inside
  return byte <= carriageReturn && (byte === newline || (byte === carriageReturn && at + 1 < end && bytes[at + 1] !== newline));
}

// Line ends from `from` to where the window stands.
function linesBetween({ bytes, start, end }: ByteWindow, from: number): number {
  let lines = 0;
  for (let at = from; at < start; at++) if (endsLine(bytes, at, end)) lines++;
  return lines;
}

interface Stretch {
  /** Where the left margin begins and the core ends, in the window. */
  readonly shown: number;
  readonly end: number;
  /** Number of the line the margin begins in, and whether it begins there. */
  readonly line: number;
  readonly atStart: boolean;
}

function textBlock(
  window: ByteWindow,
  { shown: from, end: coreEnd, line, atStart }: Stretch,
  source: (offset: number) => number | undefined,
): Block {
  const reach = Math.min(window.end, coreEnd + blockMargin);
  const to = reach === window.end && window.length <= blockBytes ? reach : characterStart(window.bytes, reach, coreEnd);
  const bytes = window.bytes.slice(from, to);
  const core = { start: window.start - from, end: coreEnd - from };
  const records = lineStarts(bytes, atStart);
  const base = window.base + from;
  return makeBlock({
    bytes,
    ...(core.start > 0 || core.end < bytes.length ? { core } : {}),
    labels: [],
    records,
    firstRecord: line,
    locate: locator({ word: "line", firstRecord: line, records, source: (at) => source(base + at) }),
  });
}

function lineStarts(bytes: Uint8Array, atStart: boolean): Uint32Array {
  const starts = new Uint32List(1024);
  if (atStart) starts.push(0);
  for (let at = 0; at + 1 < bytes.length; at++) if (endsLine(bytes, at, bytes.length)) starts.push(at + 1);
  return starts.toArray();
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
