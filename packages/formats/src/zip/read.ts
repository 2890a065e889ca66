import type { Embedded, FormatInput, Omission } from "@assay/spec";
import { fault } from "../faults.ts";
import { boundedStream } from "../stream/bounded.ts";
import { directoryOf } from "./directory.ts";
import type { Archive, ReadAt } from "./directory.ts";
import { Fields } from "./entry.ts";
import type { ZipEntry } from "./entry.ts";
import { held } from "./held.ts";
import { unpacked, unreadable } from "./member.ts";
import { overlapping } from "./overlap.ts";
import { streamedMembers } from "./streamed.ts";

/**
 * Reads a zip archive by its central directory. One that can only be streamed is held in memory where it is small; a large
 * one, and one whose directory is missing, is read by its local headers as it streams by.
 */
export async function* read(input: FormatInput): AsyncGenerator<Embedded | Omission> {
  const { archive, stream } = await atHand(input);
  const directory = archive === null ? null : await directoryOf(archive, input.limits.members);
  if (archive === null || directory === null) {
    yield* streamedMembers(input, stream());
    return;
  }
  const overlaps = overlapping(directory.entries);
  for (const entry of directory.entries) {
    if (entry.name.endsWith("/") && entry.size === 0) continue;
    yield overlaps.has(entry) ? overlapped(entry) : member(input, archive, entry);
  }
  if (directory.isCut) throw tooMany(input);
}

/** The archive where it can be read from any place, and its stream from the start in any case. */
export async function atHand(
  input: FormatInput,
): Promise<{ archive: Archive | null; stream: () => AsyncIterable<Uint8Array> }> {
  const { name, size, read } = input;
  if (read !== undefined && size !== null) return { archive: { name, size, read }, stream: () => input.stream() };
  const { bytes, stream } = await held(input.stream());
  if (bytes === null) return { archive: null, stream };
  const archive = {
    name,
    size: bytes.length,
    read: (start: number, length: number) => Promise.resolve(bytes.subarray(start, start + length)),
  };
  return { archive, stream };
}

function overlapped({ name, size }: ZipEntry): Embedded {
  const detail = "It shares bytes with another member, as decompression bombs do.";
  return { kind: "embedded", name, size, unread: { status: "failed", reason: "malformed", detail } };
}

function member(input: FormatInput, archive: Archive, entry: ZipEntry): Embedded {
  const { name, size, packed } = entry;
  const unread = unreadable(entry);
  if (unread !== undefined) return { kind: "embedded", name, size, unread };
  const content = (): AsyncIterable<Uint8Array> => unpacked(entry, packedBytes(archive, entry), input.signal);
  const bounds = { name, limits: input.limits, packed: () => packed };
  const whole: Embedded = { kind: "embedded", name, size, stream: () => boundedStream(content(), bounds) };
  return entry.method === 0 ? { ...whole, read: storedBytes(archive, entry) } : whole;
}

const step = 1 << 20;

/** A member's bytes as they are stored. */
export async function* packedBytes({ read, name }: Archive, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const start = await dataStart(read, name, entry);
  for (let at = 0; at < entry.packed;) {
    const bytes = await read(start + at, Math.min(step, entry.packed - at));
    if (bytes.length === 0) throw fault("truncated", name, "The archive ends inside this member.");
    yield bytes;
    at += bytes.length;
  }
}

function storedBytes({ read, name }: Archive, entry: ZipEntry): ReadAt {
  let data: Promise<number> | undefined;
  return async (start, length) => {
    data ??= dataStart(read, name, entry);
    return read((await data) + start, Math.max(0, Math.min(length, entry.packed - start)));
  };
}

// The local header repeats the name and has extra fields of its own; the data follows them.
async function dataStart(read: ReadAt, name: string, { offset }: ZipEntry): Promise<number> {
  const header = new Fields(await read(offset, 30));
  if (header.length < 30) throw fault("truncated", name, "The archive ends before this member.");
  if (header.u32(0) !== 0x0403_4b50)
    throw fault("malformed", name, "The list of members points to where no member is.");
  return offset + 30 + header.u16(26) + header.u16(28);
}

/** The error for more members than the limit. */
function tooMany({ name, limits }: FormatInput): Error {
  return fault("limit_members", name, `It holds more than ${limits.members} members; the rest was not read.`);
}
