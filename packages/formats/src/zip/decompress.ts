import { createInflateRaw, createZstdDecompress } from "node:zlib";
import type { MakeEngine } from "../stream/unpack.ts";

/** Method numbers of APPNOTE.TXT, 4.4.5, and what unpacks them; stored members need nothing. */
export const methods: Readonly<Record<number, { readonly name: string; readonly engine?: MakeEngine }>> = {
  0: { name: "stored" },
  6: { name: "implode" },
  8: { name: "deflate", engine: createInflateRaw },
  9: { name: "deflate64" },
  12: { name: "bzip2" },
  14: { name: "LZMA" },
  93: { name: "zstd", engine: createZstdDecompress },
  95: { name: "xz" },
  98: { name: "PPMd" },
  99: { name: "AES encryption" },
};

export const stored = 0;
export const aes = 99;
