import type { Embedded, FormatInput, Omission } from "@assay/spec";
import { compressedFile } from "../archive/compressed.ts";
import { bzip2Streams } from "./streams.ts";

/** Reads a bzip2 file as the one file it holds; its streams are parts of that. */
export function read(input: FormatInput): AsyncGenerator<Embedded | Omission> {
  return compressedFile(input, { ".tbz2": ".tar", ".tbz": ".tar", ".bz2": "", ".bz": "" }, bzip2Streams);
}
