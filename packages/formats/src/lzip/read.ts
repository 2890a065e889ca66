import { crc32 } from "node:zlib";
import type { Embedded, FormatInput, Omission } from "@assay/spec";
import { compressedFile } from "../archive/compressed.ts";
import { fault } from "../faults.ts";
import { hasBytes } from "../format.ts";
import { lzmaDamage } from "../lzma/damage.ts";
import { lzmaStream } from "../lzma/stream.ts";
import type { ByteWindow } from "../stream/window.ts";

/** Reads an lzip file as the one file it holds; its members are parts of that. */
export function read(input: FormatInput): AsyncGenerator<Embedded | Omission> {
  return compressedFile(input, { ".tlz": ".tar", ".lz": "" }, members);
}

// The properties every lzip member has: 3 bits of literal context, none of position, 2 of place.
const properties = 93;

async function* members(window: ByteWindow, name: string): AsyncGenerator<Uint8Array, number | undefined> {
  for (;;) {
    await window.fill(6);
    const head = window.bytes.subarray(window.start, window.end);
    if (!hasBytes(head, [0x4c, 0x5a, 0x49, 0x50, 0x01]) || head.length < 6)
      return window.length > 0 ? window.offset : undefined;
    const bits = head[5] ?? 0;
    window.start += 6;
    yield* member(window, name, 2 ** (bits & 0x1f) * (1 - (bits >> 5) / 16));
  }
}

async function* member(window: ByteWindow, name: string, dictionary: number): AsyncGenerator<Uint8Array> {
  let sum = 0;
  try {
    for await (const chunk of lzmaStream(window, properties, dictionary, null)) {
      sum = crc32(chunk, sum);
      yield chunk;
    }
  } catch (error) {
    window.finish();
    throw lzmaDamage(name, error);
  }
  await window.fill(20);
  if (window.length < 20) throw fault("truncated", name, "The lzip file ends before its checksum.");
  const view = new DataView(window.bytes.buffer, window.bytes.byteOffset + window.start, 20);
  if (view.getUint32(0, true) !== sum)
    throw fault("malformed", name, "A checksum of the lzip file does not fit; its content is damaged.");
  window.start += 20;
}
