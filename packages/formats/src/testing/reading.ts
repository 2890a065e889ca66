import { AssayError, isBlock } from "@assay/spec";
import type { Block, FormatInput, FormatItem, ReadLimits, Span } from "@assay/spec";
import type { Read } from "../format.ts";

/** Limits that stop nothing a test writes by accident. */
export const limits: ReadLimits = {
  bytes: 2 ** 40,
  ratio: 1100,
  depth: 8,
  members: 10_000,
  totalBytes: 2 ** 40,
  nesting: 100,
};

/** How a test's bytes reach a reader. */
export interface Delivery {
  readonly name?: string;
  /** Lengths of the chunks, over and over. (Default: all at once) */
  readonly chunks?: readonly number[];
  /** Whether the reader may read from any place. (Default: false) */
  readonly random?: boolean;
  readonly limits?: Partial<ReadLimits>;
  /** What the stream fails with at its end. */
  readonly failure?: Error;
}

/** A block as plain values. */
export interface PlainBlock {
  readonly text: string;
  readonly core?: Span;
  /** Label, text, place. */
  readonly cells?: readonly (readonly [string, string, string])[];
  readonly records?: readonly number[];
  readonly firstRecord: number;
}

/** What a reader gave, as plain values. */
export interface Reading {
  readonly blocks: readonly PlainBlock[];
  /** Name and content of members; their reason instead where they are unread, both where reading them failed. */
  readonly members: readonly (readonly [string, string])[];
  readonly omissions: readonly string[];
  /** Reason it ended with. */
  readonly error?: string;
}

/** Bytes of a string, or of numbers. */
export function bytes(content: string | readonly number[] | Uint8Array): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : Uint8Array.from(content);
}

/** The input of a reader. */
export function inputOf(content: Uint8Array, delivery: Delivery = {}): FormatInput {
  const input = {
    name: delivery.name ?? "file",
    size: content.length,
    stream: () => chunked(content, delivery),
    limits: { ...limits, ...delivery.limits },
    signal: new AbortController().signal,
  };
  if (delivery.random !== true) return input;
  return { ...input, read: (start, length) => Promise.resolve(content.slice(start, start + length)) };
}

// oxlint-disable-next-line require-await -- what is at hand, as a stream
async function* chunked(
  content: Uint8Array,
  { chunks = [content.length || 1], failure }: Delivery,
): AsyncGenerator<Uint8Array> {
  for (let at = 0, turn = 0; at < content.length; turn++) {
    const length = chunks[turn % chunks.length] ?? 1;
    // A copy of its own, overwritten when the next is pulled, as a connector may reuse its buffer.
    const chunk = content.slice(at, at + length);
    yield chunk;
    chunk.fill(0x21);
    at += length;
  }
  if (failure !== undefined) throw failure;
}

/** Everything a reader gives for some bytes. */
export async function reading(
  read: Read,
  content: string | readonly number[] | Uint8Array,
  delivery: Delivery = {},
): Promise<Reading> {
  const found = { blocks: [] as PlainBlock[], members: [] as (readonly [string, string])[], omissions: [] as string[] };
  const held: Block[] = [];
  try {
    for await (const item of read(inputOf(bytes(content), delivery))) {
      if (isBlock(item)) held.push(item);
      else await take(item, found);
    }
    return { ...found, blocks: held.map(plain) };
  } catch (error) {
    return { ...found, blocks: held.map(plain), error: reasonIn(error) };
  }
}

type Found = { members: (readonly [string, string])[]; omissions: string[] };

async function take(item: Exclude<FormatItem, Block>, found: Found): Promise<void> {
  if (item.kind === "omission") found.omissions.push(`${item.reason}: ${item.detail}`);
  if (item.kind !== "embedded") return;
  if (item.unread !== undefined) found.members.push([item.name, `(${item.unread.reason})`]);
  else found.members.push([item.name, await content(item.stream?.() ?? [])]);
}

async function content(stream: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<string> {
  const parts: Buffer[] = [];
  const text = (): string => Buffer.concat(parts).toString("utf8");
  try {
    for await (const chunk of stream) parts.push(Buffer.from(chunk));
    return text();
  } catch (error) {
    return `${text()}(${reasonIn(error)})`;
  }
}

function reasonIn(error: unknown): string {
  if (error instanceof AssayError && error.reason !== undefined) return error.reason;
  throw error;
}

/** A block as plain values. */
export function plain(block: Block): PlainBlock {
  return {
    text: decoded(block, 0, block.bytes.length),
    ...(block.core === undefined ? {} : { core: block.core }),
    ...(block.fields === undefined ? {} : { cells: [...cellsOf(block)] }),
    ...(block.records === undefined ? {} : { records: [...block.records] }),
    firstRecord: block.firstRecord,
  };
}

function* cellsOf(block: Block): Generator<readonly [string, string, string]> {
  const { fields = new Uint32Array(0), labels } = block;
  for (let at = 0; at < fields.length; at += 3) {
    const [start = 0, end = 0, label = 0] = fields.subarray(at, at + 3);
    yield [labels[label] ?? "", decoded(block, start, end), placeOf(block, { start, end })];
  }
}

function decoded({ bytes: held }: Block, start: number, end: number): string {
  return Buffer.from(held.subarray(start, end)).toString("utf8");
}

/** A place as one string: `row 2 > email @10-20`. */
export function placeOf(block: Block, span: Span): string {
  const { steps, bytes: stored } = block.locate(span);
  return steps.join(" > ") + (stored === undefined ? "" : ` @${stored[0]}-${stored[1]}`);
}

/** Label and text of all cells. */
export function cells({ blocks }: Reading): (readonly [string, string])[] {
  return blocks.flatMap((block) => (block.cells ?? []).map(([label, text]) => [label, text] as const));
}

/** The text of all blocks, each without the margins it shares with its neighbours. */
export function coreText({ blocks }: Reading): string {
  return blocks
    .map(({ text, core }) =>
      core === undefined ? text : Buffer.from(text).subarray(core.start, core.end).toString("utf8"),
    )
    .join("");
}
