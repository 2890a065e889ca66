import { createBrotliDecompress } from "node:zlib";
import type { Embedded, FormatInput, Omission } from "@assay/spec";
import { compressedFile } from "../archive/compressed.ts";
import { damage } from "../archive/damage.ts";
import { unpack } from "../stream/unpack.ts";
import type { ByteWindow } from "../stream/window.ts";

/** Reads a Brotli file as the one file it holds. */
export function read(input: FormatInput): AsyncGenerator<Embedded | Omission> {
  return compressedFile(input, { ".br": "" }, stream);
}

async function* stream(window: ByteWindow, name: string): AsyncGenerator<Uint8Array, number | undefined> {
  try {
    yield* unpack(createBrotliDecompress, window);
  } catch (error) {
    throw damage(name, error);
  }
  await window.fill(1);
  return window.length > 0 ? window.offset : undefined;
}
