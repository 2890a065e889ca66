import { crc32, inflateRawSync, zstdDecompressSync } from "node:zlib";
import { bzip2Streams } from "../bzip2/streams.ts";
import { snappyBlock } from "../codecs/snappy.ts";
import { ByteWindow } from "../stream/window.ts";
import { xzStreams } from "../xz/streams.ts";
import { DamagedAvro } from "./data.ts";

/** The most one block may unpack to. Writers make blocks of 16 to 64 KiB; Hadoop's of up to some megabytes. */
export const largestBlock = 256 << 20;

/** Unpacks a block by the name its codec has in the header. */
export type Unpack = (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>;

const options = { maxOutputLength: largestBlock };

/** All codecs of the specification. */
export const codecs: ReadonlyMap<string, Unpack> = new Map<string, Unpack>([
  ["null", (bytes) => bytes],
  ["deflate", (bytes) => inflateRawSync(bytes, options)],
  ["zstandard", (bytes) => zstdDecompressSync(bytes, options)],
  ["snappy", snappy],
  ["bzip2", (bytes) => streamed(bytes, bzip2Streams)],
  ["xz", (bytes) => streamed(bytes, xzStreams)],
]);

// The checksum of what was packed follows the block, big-endian.
function snappy(bytes: Uint8Array): Uint8Array {
  if (bytes.length < 4) throw new DamagedAvro("ends too early");
  const unpacked = snappyBlock(bytes.subarray(0, -4), largestBlock);
  if (crc32(unpacked) !== new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 4, 4).getUint32(0))
    throw new DamagedAvro("checksum");
  return unpacked;
}

async function streamed(
  bytes: Uint8Array,
  unpack: (window: ByteWindow, name: string) => AsyncGenerator<Uint8Array, number | undefined>,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of unpack(new ByteWindow(once(bytes)), "block")) {
    length += chunk.length;
    if (length > largestBlock) throw new DamagedAvro("larger than blocks may be");
    chunks.push(chunk.slice());
  }
  return Buffer.concat(chunks);
}

// oxlint-disable-next-line require-await -- what is at hand, as a stream
async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
