import type { Embedded, FormatInput, Omission } from "@assay/spec";
import { compressedFile } from "../archive/compressed.ts";
import { fault } from "../faults.ts";
import type { ByteWindow } from "../stream/window.ts";
import { lzmaDamage } from "./damage.ts";
import { lzmaStream } from "./stream.ts";

/** Reads an LZMA file as the one file it holds. */
export function read(input: FormatInput): AsyncGenerator<Embedded | Omission> {
  return compressedFile(input, { ".tlz": ".tar", ".lzma": "" }, content);
}

const unknown = 0xffff_ffff_ffff_ffffn;

// The header is 13 bytes: properties, size of the dictionary, size of the content or all ones.
async function* content(window: ByteWindow, name: string): AsyncGenerator<Uint8Array, number | undefined> {
  await window.fill(13);
  if (window.length < 13) throw fault("truncated", name, "The LZMA file ends inside its header.");
  const view = new DataView(window.bytes.buffer, window.bytes.byteOffset + window.start, 13);
  const size = view.getBigUint64(5, true);
  const [properties, dictionary] = [view.getUint8(0), view.getUint32(1, true)];
  window.start += 13;
  try {
    yield* lzmaStream(window, properties, dictionary, size === unknown ? null : Number(size));
  } catch (error) {
    window.finish();
    throw lzmaDamage(name, error);
  }
  await window.fill(1);
  return window.length > 0 ? window.offset : undefined;
}
