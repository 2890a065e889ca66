import { crc32, createInflateRaw } from "node:zlib";
import type { Embedded, FormatInput, Omission } from "@assay/spec";
import { compressedFile } from "../archive/compressed.ts";
import { damage } from "../archive/damage.ts";
import { fault } from "../faults.ts";
import { unpack } from "../stream/unpack.ts";
import type { ByteWindow } from "../stream/window.ts";

/** Reads a gzip file as the one file it holds; its members are parts of that. */
export function read(input: FormatInput): AsyncGenerator<Embedded | Omission> {
  return compressedFile(input, { ".tgz": ".tar", ".svgz": ".svg", ".gz": "", ".gzip": "", ".z": "" }, members);
}

// RFC 1952: members one after the other, each a header, deflated data, and a trailer with checksum and size.
async function* members(window: ByteWindow, name: string): AsyncGenerator<Uint8Array, number | undefined> {
  while (await enter(window, name)) yield* member(window, name);
  while (window.length > 0 && window.bytes[window.start] === 0) window.start++; // padding, as tapes have
  return window.length > 0 ? window.offset : undefined;
}

// Moves past a member's header; false where none follows.
async function enter(window: ByteWindow, name: string): Promise<boolean> {
  await window.fill(headerReach);
  const length = headerLength(window.bytes.subarray(window.start, window.end));
  window.start += Math.max(0, length);
  if (length > 0 || window.offset > 0) return length > 0;
  throw fault(length === 0 ? "malformed" : "truncated", name, "The gzip header is damaged.");
}

async function* member(window: ByteWindow, name: string): AsyncGenerator<Uint8Array> {
  let sum = 0;
  try {
    for await (const chunk of unpack(createInflateRaw, window)) {
      sum = crc32(chunk, sum);
      yield chunk;
    }
  } catch (error) {
    throw damage(name, error);
  }
  window.finish();
  await window.fill(8);
  if (window.length < 8) throw fault("truncated", name, "The gzip file ends before its checksum.");
  const view = new DataView(window.bytes.buffer, window.bytes.byteOffset + window.start, 8);
  if (view.getUint32(0, true) !== sum)
    throw fault("malformed", name, "The gzip checksum does not fit; the content is damaged.");
  window.start += 8;
}

const headerReach = 66_000;

// Length of a header; 0 where none begins, -1 where its end is not there.
function headerLength(head: Uint8Array): number {
  if (head.length === 0) return -1;
  if (head[0] !== 0x1f || head[1] !== 0x8b || head[2] !== 8) return 0;
  const flags = head[3] ?? 0;
  let at = 10;
  if ((flags & 4) !== 0) at += 2 + (head[at] ?? 0) + ((head[at + 1] ?? 0) << 8);
  for (const flag of [8, 16]) {
    if ((flags & flag) === 0) continue;
    const end = head.indexOf(0, at);
    if (end === -1) return -1;
    at = end + 1;
  }
  if ((flags & 2) !== 0) at += 2;
  return at <= head.length ? at : -1;
}
