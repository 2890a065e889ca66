import { createInflateRaw, createZstdDecompress } from "node:zlib";
import { bzip2Streams } from "../bzip2/streams.ts";
import { lzmaDamage } from "../lzma/damage.ts";
import { lzmaStream } from "../lzma/stream.ts";
import { unpack } from "../stream/unpack.ts";
import type { ByteWindow } from "../stream/window.ts";
import { xzStreams } from "../xz/streams.ts";
import type { ZipEntry } from "./entry.ts";

/** Unpacks a member from a window that holds its compressed bytes. */
export type MemberUnpack = (window: ByteWindow, entry: ZipEntry) => AsyncGenerator<Uint8Array, unknown>;

/** Method numbers of APPNOTE.TXT, 4.4.5, and what unpacks them; stored members need nothing. */
export const methods: Readonly<Record<number, { readonly name: string; readonly unpack?: MemberUnpack }>> = {
  0: { name: "stored" },
  1: { name: "shrink" },
  6: { name: "implode" },
  8: { name: "deflate", unpack: (window) => unpack(createInflateRaw, window) },
  9: { name: "deflate64" },
  12: { name: "bzip2", unpack: (window, { name }) => bzip2Streams(window, name) },
  14: { name: "LZMA", unpack: lzmaMember },
  93: { name: "zstd", unpack: (window) => unpack(createZstdDecompress, window) },
  95: { name: "xz", unpack: (window, { name }) => xzStreams(window, name) },
  98: { name: "PPMd" },
  99: { name: "AES encryption" },
};

/** The number of members that are not compressed. */
export const stored = 0;

/** The number of members that are encrypted by AES. */
export const aes = 99;

// APPNOTE.TXT, 5.8.8: two bytes of version, two of length, then properties and dictionary as in an LZMA file.
async function* lzmaMember(window: ByteWindow, { name, size, isOpenEnded }: ZipEntry): AsyncGenerator<Uint8Array> {
  await window.fill(9);
  const view = new DataView(window.bytes.buffer, window.bytes.byteOffset + window.start, Math.min(9, window.length));
  const [properties, dictionary] = view.byteLength < 9 ? [0xff, 0] : [view.getUint8(4), view.getUint32(5, true)];
  window.start += view.byteLength;
  try {
    yield* lzmaStream(window, properties, dictionary, isOpenEnded ? null : size);
  } catch (error) {
    window.finish();
    throw lzmaDamage(name, error);
  }
}
