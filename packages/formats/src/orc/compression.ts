import { inflateRawSync, zstdDecompressSync } from "node:zlib";
import { snappyBlock } from "../codecs/snappy.ts";
import { lz4Block } from "../lz4/block.ts";
import { DamagedOrc } from "./protobuf.ts";

/** The most one stream may unpack to. */
const largestStream = 512 << 20;

// Apache ORC specification, PostScript: 0 none, 1 zlib, 2 Snappy, 3 LZO, 4 LZ4, 5 zstd.
const codecs: Readonly<Record<number, (bytes: Buffer, most: number) => Uint8Array>> = {
  1: (bytes, most) => inflateRawSync(bytes, { maxOutputLength: most }),
  2: (bytes, most) => snappyBlock(bytes, most),
  4: (bytes, most) => {
    const out = new Uint8Array(most);
    return out.subarray(0, lz4Block(bytes, out, 0));
  },
  5: (bytes, most) => zstdDecompressSync(bytes, { maxOutputLength: most }),
};

/** Whether a kind of compression can be unpacked. */
export function isKnown(kind: number): boolean {
  return kind === 0 || codecs[kind] !== undefined;
}

/** Unpacks a stream: chunks, each with its length and whether it is stored as it was in three bytes. */
export function unpacked(kind: number, chunk: number, bytes: Buffer): Buffer {
  const codec = codecs[kind];
  if (codec === undefined) return bytes;
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let at = 0; at + 3 <= bytes.length;) {
    const head = bytes.readUIntLE(at, 3);
    const end = at + 3 + (head >>> 1);
    if (end > bytes.length) throw new DamagedOrc("ends too early");
    const packed = bytes.subarray(at + 3, end);
    const part = (head & 1) === 1 ? packed : codec(packed, chunk);
    size += part.length;
    if (size > largestStream) throw new DamagedOrc("larger than streams may be");
    parts.push(part);
    at = end;
  }
  return Buffer.concat(parts, size);
}
