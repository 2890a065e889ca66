import { createZstdDecompress } from "node:zlib";
import type { Embedded, FormatInput, Omission } from "@assay/spec";
import { compressedFile } from "../archive/compressed.ts";
import { damage } from "../archive/damage.ts";
import { isFrame } from "./frame.ts";
import { unpack } from "../stream/unpack.ts";
import type { ByteWindow } from "../stream/window.ts";

/** Reads a Zstandard file as the one file it holds. */
export function read(input: FormatInput): AsyncGenerator<Embedded | Omission> {
  return compressedFile(input, { ".tzst": ".tar", ".zst": "", ".zstd": "" }, frames);
}

// Frames one after the other (RFC 8878, 3.1). The decompressor stops at the end of one where another follows in the same bytes.
async function* frames(window: ByteWindow, name: string): AsyncGenerator<Uint8Array, number | undefined> {
  try {
    for (await window.fill(4); beginsFrame(window); await window.fill(4)) yield* unpack(createZstdDecompress, window);
  } catch (error) {
    throw damage(name, error);
  }
  return window.length > 0 ? window.offset : undefined;
}

function beginsFrame({ bytes, start, end }: ByteWindow): boolean {
  return isFrame(bytes.subarray(start, end));
}
