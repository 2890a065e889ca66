import type { Block, FormatInput, FormatItem, FormatReader, Place, Span } from "@assay/spec";
import { isBlock } from "@assay/spec";
import { clustersFor } from "./plan.ts";
import type { SamplePlan } from "./plan.ts";
import { seeded, shuffled } from "./random.ts";

/** Bytes of a stretch: the rows that begin in it are read. Small, so that many places are seen for few bytes. */
const stretch = 4096;
/** The most bytes read after a stretch to see its last row whole. */
const longestRow = 1 << 20;
/** Bytes that hold the header of nearly every file. */
const usualHeader = 65_536;
/** Records that one stretch can hold, as a step between their numbers. */
const recordStep = stretch + 1;

const newline = 0x0a;

/** What a sample has seen so far. */
export interface Seen {
  readonly rows: number;
  readonly clusters: number;
}

/**
 * Reads a file of lines by stretches at random, each through the reader by itself behind the file's first line (the header, where
 * there is one). A row belongs to the stretch it begins in, so every row is as likely as any other. Stops when the plan is met.
 */
export async function* sampleFile(
  reader: FormatReader,
  input: FormatInput & { readonly size: number; readonly read: NonNullable<FormatInput["read"]> },
  plan: SamplePlan,
  seen: () => Seen,
): AsyncGenerator<FormatItem> {
  const header = reader.lines === "header" ? await firstLine(input) : new Uint8Array();
  let number = 0;
  for (const index of shuffled(Math.ceil(input.size / stretch), seeded(plan.seed))) {
    if (isMet(plan, seen(), number * stretch, input.size)) return;
    const { bytes, start } = await rowsFrom(input, index * stretch);
    number += 1;
    if (bytes.length === 0 || (start === 0 && header.length >= bytes.length)) continue;
    const body = start === 0 ? bytes.subarray(header.length) : bytes;
    const at = start === 0 ? header.length : start;
    for await (const item of reader.read({
      ...input,
      size: header.length + body.length,
      stream: () => both(header, body),
    })) {
      if (isBlock(item)) yield moved(item, number * recordStep, at - header.length);
    }
  }
}

function isMet({ rows, percent, untilBound }: SamplePlan, seen: Seen, bytes: number, size: number): boolean {
  if (percent !== undefined && bytes >= (size * percent) / 100) return true;
  if (rows !== undefined && seen.rows >= rows) return true;
  return untilBound !== undefined && seen.clusters >= clustersFor(untilBound);
}

async function firstLine({ read }: { readonly read: NonNullable<FormatInput["read"]> }): Promise<Uint8Array> {
  let head = await read(0, usualHeader);
  if (!head.includes(newline)) head = await read(0, longestRow);
  return head.subarray(0, head.indexOf(newline) + 1);
}

/** The whole rows that begin in the stretch at an offset. */
async function rowsFrom(
  { read, size }: { readonly read: NonNullable<FormatInput["read"]>; readonly size: number },
  offset: number,
): Promise<{ bytes: Uint8Array; start: number }> {
  const from = Math.max(0, offset - 1); // a row begins here when the byte before is a line feed
  let bytes = await read(from, offset - from + stretch + 2048);
  const skip = offset === 0 ? 0 : bytes.indexOf(newline) + 1;
  if (offset > 0 && (skip === 0 || from + skip >= offset + stretch)) return { bytes: new Uint8Array(), start: offset };
  const last = offset + stretch - from - 1; // the row over this byte is the last one
  let end = bytes.indexOf(newline, last);
  if (end < 0 && from + bytes.length < size) {
    bytes = await read(from, last + longestRow);
    end = bytes.indexOf(newline, last);
  }
  return { bytes: bytes.subarray(skip, end < 0 ? bytes.length : end + 1), start: from + skip };
}

async function* both(header: Uint8Array, body: Uint8Array): AsyncGenerator<Uint8Array> {
  yield header;
  yield body;
}

/** A block with record numbers of its own and places in the file instead of in the stretch. */
function moved(block: Block, firstRecord: number, shift: number): Block {
  const locate = (span: Span): Place => {
    const { steps, bytes } = block.locate(span);
    const field = steps.slice(1);
    if (bytes === undefined) return { steps: field };
    return { steps: [`byte ${bytes[0] + shift}`, ...field], bytes: [bytes[0] + shift, bytes[1] + shift] };
  };
  return { ...block, firstRecord: block.firstRecord + firstRecord, locate };
}
