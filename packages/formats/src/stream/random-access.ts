import type { FormatInput } from "@assay/spec";
import { fault } from "../faults.ts";
import { held } from "../zip/held.ts";

/** A file read from any place. */
export interface RandomAccess {
  readonly size: number;
  /** Exactly these bytes, as an own copy; throws where the file does not have them. */
  bytes(start: number, length: number): Promise<Uint8Array<ArrayBuffer>>;
}

/** A file from any place: as it is, or from memory where it can only be streamed and is small. */
export async function randomAccess(input: FormatInput, format: string): Promise<RandomAccess> {
  const { name, size, read } = input;
  if (read !== undefined && size !== null)
    return { size, bytes: (start, length) => exactly(name, size, read, start, length) };
  const { bytes } = await held(input.stream());
  if (bytes === null)
    throw fault(
      "limit_bytes",
      name,
      `${format} is read from its end; this one can only be streamed and is larger than 64 MiB.`,
    );
  const whole = bytes;
  return {
    size: whole.length,
    bytes: (start, length) =>
      exactly(name, whole.length, (from, count) => Promise.resolve(whole.subarray(from, from + count)), start, length),
  };
}

async function exactly(
  name: string,
  size: number,
  read: (start: number, length: number) => Promise<Uint8Array>,
  start: number,
  length: number,
): Promise<Uint8Array<ArrayBuffer>> {
  if (!(start >= 0 && length >= 0 && start + length <= size))
    throw fault("malformed", name, "It points to bytes outside the file.");
  const out = new Uint8Array(length);
  for (let at = 0; at < length;) {
    const more = await read(start + at, length - at);
    if (more.length === 0) throw fault("truncated", name, "The file ends before bytes it points to.");
    out.set(more.subarray(0, length - at), at);
    at += more.length;
  }
  return out;
}
