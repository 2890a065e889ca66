import { brotliDecompressSync, gunzipSync, inflateSync, zstdDecompressSync } from "node:zlib";
import type { Compressors } from "hyparquet";
import { snappyBlock } from "../codecs/snappy.ts";
import { lz4Block } from "../lz4/block.ts";

/** The most one page may unpack to. Writers make pages of 1 MiB; a page of one huge value is what is left room for. */
export const largestPage = 256 << 20;

/** Decompressors of pages that never give more than the page says it holds. */
export const compressors: Compressors = {
  SNAPPY: (bytes, length) => snappyBlock(bytes, fitting(length)),
  GZIP: (bytes, length) => gzip(bytes, { maxOutputLength: fitting(length) }),
  BROTLI: (bytes, length) => brotliDecompressSync(bytes, { maxOutputLength: fitting(length) }),
  ZSTD: (bytes, length) => zstdDecompressSync(bytes, { maxOutputLength: fitting(length) }),
  LZ4_RAW: (bytes, length) => lz4(bytes, length),
  LZ4: (bytes, length) => (isHadoop(bytes, length) ? hadoop(bytes, length) : lz4(bytes, length)),
};

function fitting(length: number): number {
  if (!(length >= 0 && length <= largestPage)) throw new Error("parquet page too large");
  return Math.max(1, length);
}

// Some writers put the zlib header where the gzip header should be.
function gzip(bytes: Uint8Array, options: { readonly maxOutputLength: number }): Uint8Array {
  return bytes[0] === 0x1f ? gunzipSync(bytes, options) : inflateSync(bytes, options);
}

function lz4(bytes: Uint8Array, length: number): Uint8Array {
  fitting(length);
  if (length > bytes.length * 256) throw new Error("parquet page shorter than its header says");
  const out = new Uint8Array(length);
  if (lz4Block(bytes, out, 0) !== length) throw new Error("parquet page shorter than its header says");
  return out;
}

// The codec `LZ4` has frames of Hadoop: both lengths, big-endian, then a block; some writers left them away.
function isHadoop(bytes: Uint8Array, length: number): boolean {
  if (bytes.length < 8) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return view.getUint32(0) <= length && view.getUint32(4) <= bytes.length - 8;
}

function hadoop(bytes: Uint8Array, length: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const parts: Uint8Array[] = [];
  let given = 0;
  for (let at = 0; at + 8 <= bytes.length;) {
    const [size, packed] = [view.getUint32(at), view.getUint32(at + 4)];
    given += size;
    if (given > fitting(length)) throw new Error("parquet page longer than its header says");
    parts.push(lz4(bytes.subarray(at + 8, at + 8 + packed), size));
    at += 8 + packed;
  }
  return Buffer.concat(parts);
}
