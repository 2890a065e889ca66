import { zstdDecompressSync } from "node:zlib";
import { CompressionType, compressionRegistry } from "apache-arrow";
import { lz4Block } from "../lz4/block.ts";

/** The most one buffer may unpack to. */
const largestBuffer = 512 << 20;

/** Makes the parser able to unpack buffers; both codecs of the format (Message.fbs, BodyCompression). */
export function registerCodecs(): void {
  compressionRegistry.set(CompressionType.ZSTD, {
    decode: (bytes) => zstdDecompressSync(bytes, { maxOutputLength: largestBuffer }),
  });
  compressionRegistry.set(CompressionType.LZ4_FRAME, { decode: lz4Frame });
}

/** Unpacks an LZ4 frame that is wholly at hand (LZ4 frame format 1.6). */
export function lz4Frame(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const flags = view.getUint8(4);
  const size = 1 << (((view.getUint8(5) >> 4) & 7) * 2 + 8);
  if (view.getUint32(0, true) !== 0x184d_2204 || size < 65_536) throw new RangeError("no LZ4 frame");
  let at = 7 + ((flags & 8) !== 0 ? 8 : 0) + ((flags & 1) !== 0 ? 4 : 0);
  let out = new Uint8Array(Math.min(largestBuffer, size));
  let end = 0;
  for (let stated = view.getUint32(at, true); stated !== 0; stated = view.getUint32(at, true)) {
    const length = stated & 0x7fff_ffff;
    at += 4;
    if (at + length > bytes.length || end + size > largestBuffer) throw new RangeError("no LZ4 frame");
    out = withRoom(out, end + size);
    const packed = bytes.subarray(at, at + length);
    if (stated >>> 31 === 1) out.set(packed, end);
    end = stated >>> 31 === 1 ? end + length : lz4Block(packed, out.subarray(0, end + size), end);
    at += length + ((flags & 0x10) !== 0 ? 4 : 0);
  }
  return out.subarray(0, end);
}

function withRoom(bytes: Uint8Array<ArrayBuffer>, length: number): Uint8Array<ArrayBuffer> {
  if (length <= bytes.length) return bytes;
  const larger = new Uint8Array(Math.max(length, bytes.length * 2));
  larger.set(bytes);
  return larger;
}
