import type { Embedded, FormatInput, Omission } from "@assay/spec";
import { compressedFile } from "../archive/compressed.ts";
import { xzStreams } from "./streams.ts";

/** Reads an xz file as the one file it holds; its streams and blocks are parts of that. */
export function read(input: FormatInput): AsyncGenerator<Embedded | Omission> {
  return compressedFile(input, { ".txz": ".tar", ".xz": "" }, xzStreams);
}
