import type { Embedded, FormatInput, FormatItem, FormatReader, Omission, SampleNote } from "@assay/spec";
import { AssayError, isBlock } from "@assay/spec";
import { keep } from "./asset-work.ts";
import { BlockPipe } from "./block-pipe.ts";
import { outcomeOf } from "./ledger.ts";
import type { AssetWork, Ending, FileOutcome, OpenFile, Place } from "./parts.ts";
import { peek } from "./peek.ts";
import { ClusterCounter } from "./sampling/cluster-counter.ts";
import { sampledEnding } from "./sampling/ending.ts";
import { sampleFile } from "./sampling/sampled-file.ts";

/** Bytes of the beginning that recognition may look at. */
const headBytes = 65_536;

/** Recognises a file, reads it with its reader, scans its blocks and goes into its members. Throws only when aborted. */
export async function readFile(work: AssetWork, file: OpenFile): Promise<FileOutcome> {
  work.request.progress.current = file.uri;
  try {
    const { head, chunks, close } = await peek(file.stream(), headBytes);
    const reader = await work.parts.readers.recognise(head, file.name);
    if ("unsupported" in reader) {
      await close();
      return {
        status: "skipped",
        reason: "unsupported_format",
        detail: reader.unsupported,
        format: null,
        records: null,
        members: 0,
      };
    }
    const outcome = await readWith(work, file, reader, chunks);
    await close(); // a reader that only seeks never began the stream
    return outcome;
  } catch (error) {
    if (work.request.signal.aborted) throw error;
    return { ...outcomeOf(error, false), format: null, records: null, members: 0 };
  }
}

async function readWith(
  work: AssetWork,
  file: OpenFile,
  reader: FormatReader,
  chunks: () => AsyncGenerator<Uint8Array>,
): Promise<FileOutcome> {
  const { parsers } = work.parts;
  if (reader.isolated === true && parsers !== undefined) {
    const again = file.read === undefined ? undefined : (): OpenFile => file;
    const outcome = await parsers.read(work, { ...file, stream: chunks, ...(again === undefined ? {} : { again }) });
    return { ...outcome, format: reader.id };
  }
  return (
    (await readSample(work, file, reader)) ?? readItems(work, file, reader.id, reader.read(inputOf(work, file, chunks)))
  );
}

/** Reads a sample of a large file of lines, where a plan asks for it; undefined where the file is to be read in full. */
async function readSample(work: AssetWork, file: OpenFile, reader: FormatReader): Promise<FileOutcome | undefined> {
  const { sample } = work.request;
  const { read, size } = file;
  if (
    sample === undefined ||
    reader.lines === undefined ||
    read === undefined ||
    size === null ||
    size < sample.minBytes
  )
    return undefined;
  const counter = new ClusterCounter(work.parts.detectors);
  const input = { ...inputOf(work, file, () => nothing()), read, size };
  const outcome = await readItems(
    work,
    file,
    reader.id,
    sampleFile(reader, input, sample, () => counter),
    counter,
  );
  return outcome.status === "read" ? { ...outcome, ...sampledEnding(counter, sample, null) } : outcome;
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** Scans the blocks of a file or table, goes into its members, and keeps what was found; an error ends it, typed. */
export async function readItems(
  work: AssetWork,
  place: Place,
  format: string,
  items: AsyncIterable<FormatItem>,
  counter?: ClusterCounter,
): Promise<FileOutcome> {
  const tally = work.parts.createTally();
  const pipe = new BlockPipe(work.parts.scanner, tally, place.uri, counter);
  work.open.push({ uri: place.uri, tally });
  let members = 0;
  let outcome: Ending = { status: "read", reason: null, detail: null };
  try {
    for await (const item of items) {
      work.request.signal.throwIfAborted();
      if (isBlock(item)) {
        await pipe.push(item);
        work.budget.spendRows(pipe.lastRecords);
      } else if (item.kind === "embedded") members += await readMember(work, place, item);
      else outcome = endingBy(outcome, item);
    }
  } catch (error) {
    if (work.request.signal.aborted) throw error;
    outcome = outcomeOf(error, pipe.blocks + members > 0);
  }
  await pipe.drain();
  work.open.pop();
  keep(work, place.uri, tally, counter);
  return { ...outcome, format, records: counter?.rows ?? pipe.records, members };
}

/** What an omission or a sample makes of a file: the first omission counts. */
function endingBy(before: Ending, item: Omission | SampleNote): Ending {
  if (item.kind === "sampled")
    return before.status === "read"
      ? { status: "sampled", reason: "sampled_out", detail: null, sampling: item.sampling }
      : before;
  return before.status === "partial" ? before : { status: "partial", reason: item.reason, detail: item.detail };
}

function inputOf(work: AssetWork, file: OpenFile, chunks: () => AsyncIterable<Uint8Array>): FormatInput {
  const input = {
    name: file.name,
    size: file.size,
    stream: chunks,
    limits: work.request.limits,
    signal: work.request.signal,
  };
  return file.read === undefined ? input : { ...input, read: file.read };
}

/** Reads one member and adds its coverage row; returns 1, the rows it added at this level. */
async function readMember(work: AssetWork, container: Place, member: Embedded): Promise<1> {
  const uri = `${container.uri}!/${encodeMember(member.name)}`;
  const at = work.coverage.length;
  let taken = 0;
  const outcome = await memberOutcome(work, container, member, uri, (bytes) => (taken += bytes));
  const listed = member.size ?? taken;
  work.coverage.splice(at, 0, {
    source: work.source,
    asset: uri,
    container: container.uri,
    sampling: null,
    ...outcome,
    bytes: { listed, read: outcome.status === "read" ? listed : Math.min(taken, listed) },
  });
  return 1;
}

async function memberOutcome(
  work: AssetWork,
  container: Place,
  member: Embedded,
  uri: string,
  took: (bytes: number) => void,
): Promise<FileOutcome> {
  const none = { format: null, records: null, members: 0 };
  const { stream, read, unread } = member;
  if (unread !== undefined)
    return { status: unread.status, reason: unread.reason, detail: unread.detail ?? null, ...none };
  if (stream === undefined)
    return {
      status: "failed",
      reason: "malformed",
      detail: "The container gives no content for this member.",
      ...none,
    };
  const depth = container.depth + 1;
  if (depth > work.request.limits.depth) {
    return {
      status: "failed",
      reason: "limit_depth",
      detail: `It lies ${depth} containers deep; the limit is ${work.request.limits.depth}.`,
      ...none,
    };
  }
  const file: OpenFile = {
    uri,
    container: container.uri,
    name: member.name.slice(member.name.lastIndexOf("/") + 1),
    size: member.size,
    depth,
    stream: () => unpacked(work, stream(), took),
  };
  return readFile(work, read === undefined ? file : { ...file, read });
}

async function* unpacked(
  work: AssetWork,
  chunks: AsyncIterable<Uint8Array>,
  took: (bytes: number) => void,
): AsyncIterable<Uint8Array> {
  for await (const chunk of chunks) {
    work.unpacked += chunk.length;
    took(chunk.length);
    if (work.unpacked > work.request.limits.totalBytes) {
      throw new AssayError(
        "scan/limit-total-bytes",
        `The asset unpacks to more than ${work.request.limits.totalBytes} bytes in all.`,
        { reason: "limit_bytes" },
      );
    }
    yield chunk;
  }
}

const unsafe = /[\p{Cc}\p{Cf}\p{Cs}%?#!]/gu;

function encodeMember(name: string): string {
  return name.replace(unsafe, (char) =>
    Array.from(new TextEncoder().encode(char), (byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join(
      "",
    ),
  );
}
