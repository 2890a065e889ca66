import { fault } from "../faults.ts";
import { Fields, centralEntry } from "./entry.ts";
import type { ZipEntry } from "./entry.ts";

/** Reads a stretch of the archive. */
export type ReadAt = (start: number, length: number) => Promise<Uint8Array>;

/** An archive at hand from any place. */
export interface Archive {
  readonly name: string;
  readonly size: number;
  readonly read: ReadAt;
}

/** What the directory lists, and whether there was more than the limit. */
export interface Directory {
  readonly entries: readonly ZipEntry[];
  readonly isCut: boolean;
}

const endSignature = 0x0605_4b50;
const endLength = 22;
const longestComment = 65_535;

/** The members by the central directory; null where the archive has none, as when its end is missing. */
export async function directoryOf(archive: Archive, limit: number): Promise<Directory | null> {
  const end = await directoryEnd(archive);
  if (end === null) return null;
  const entries: ZipEntry[] = [];
  for await (const entry of listed(archive, end)) {
    if (entries.length === limit) return { entries, isCut: true };
    entries.push({ ...entry, offset: entry.offset + end.shift });
  }
  return { entries, isCut: false };
}

interface DirectoryEnd {
  readonly start: number;
  readonly end: number;
  /** What to add to offsets: something was put before the archive. */
  readonly shift: number;
}

// The end record is the last that fits exactly: a comment may hold its signature.
async function directoryEnd({ size, read }: Archive): Promise<DirectoryEnd | null> {
  const tailStart = Math.max(0, size - endLength - longestComment);
  const tail = new Fields(await read(tailStart, size - tailStart));
  let fallback: number | null = null;
  for (let at = tail.length - endLength; at >= 0; at--) {
    if (tail.u32(at) !== endSignature) continue;
    if (at + endLength + tail.u16(at + 20) === tail.length) return endAt(read, tail, at, tailStart);
    fallback ??= at;
  }
  return fallback === null ? null : endAt(read, tail, fallback, tailStart);
}

async function endAt(read: ReadAt, tail: Fields, at: number, tailStart: number): Promise<DirectoryEnd | null> {
  const wide = await zip64End(read, tailStart + at);
  const length = wide?.length ?? tail.u32(at + 12);
  const stated = wide?.start ?? tail.u32(at + 16);
  const end = wide?.end ?? tailStart + at;
  const start = end - length;
  return start < 0 ? null : { start, end, shift: Math.max(0, start - stated) };
}

// APPNOTE.TXT, 4.3.14 and 4.3.15: a locator of 20 bytes stands before the end record and says where the wide record is.
async function zip64End(
  read: ReadAt,
  endStart: number,
): Promise<{ start: number; length: number; end: number } | null> {
  if (endStart < 20) return null;
  const locator = new Fields(await read(endStart - 20, 20));
  if (locator.length < 20 || locator.u32(0) !== 0x0706_4b50) return null;
  const recordStart = locator.u64(8);
  const record = new Fields(recordStart < endStart ? await read(recordStart, 56) : new Uint8Array(0));
  if (record.length < 56 || record.u32(0) !== 0x0606_4b50) return null;
  return { length: record.u64(40), start: record.u64(48), end: recordStart };
}

const step = 262_144;

async function* listed({ name, read }: Archive, { start, end }: DirectoryEnd): AsyncGenerator<ZipEntry> {
  let held: Uint8Array = new Uint8Array(0);
  let from = start;
  const atLeast = async (count: number): Promise<boolean> => {
    if (held.length >= count || from >= end) return held.length >= count;
    const more = await read(from, Math.min(Math.max(step, count), end - from));
    from += more.length;
    if (more.length === 0) from = end;
    held = Buffer.concat([held, more]);
    return held.length >= count;
  };
  while (await atLeast(46)) {
    const fixed = new Fields(held);
    if (fixed.u32(0) !== 0x0201_4b50) break;
    const length = 46 + fixed.u16(28) + fixed.u16(30) + fixed.u16(32);
    if (!(await atLeast(length))) throw fault("malformed", name, "The list of members is damaged.");
    yield centralEntry(new Fields(held.subarray(0, length)));
    held = held.subarray(length);
  }
}
