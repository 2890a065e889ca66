/** The bytes are no Snappy block. */
export class DamagedSnappy extends Error {}

/** Unpacks a raw Snappy block of at most `most` bytes (google/snappy, format_description.txt). */
export function snappyBlock(bytes: Uint8Array, most: number): Uint8Array {
  const { length, at } = lengthOf(bytes);
  if (length > most) throw new DamagedSnappy("The block says it is larger than it may be.");
  // Two bytes become 64 at most, so a small block that claims to be huge is not given the room.
  if (length > bytes.length * 64) throw new DamagedSnappy("The block is too short for the length it says.");
  const out = new Uint8Array(length);
  if (unpackInto(bytes, at, out) !== length) throw new DamagedSnappy("The block ends too early.");
  return out;
}

function lengthOf(bytes: Uint8Array): { length: number; at: number } {
  let length = 0;
  for (let at = 0; at < 5 && at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    length += (byte & 0x7f) * 2 ** (7 * at);
    if (byte < 0x80) return { length, at: at + 1 };
  }
  throw new DamagedSnappy("The block does not say its length.");
}

// Elements: a literal, or a copy of what came 1 to 4 bytes' offset before.
function unpackInto(bytes: Uint8Array, start: number, out: Uint8Array): number {
  let at = start;
  let end = 0;
  while (at < bytes.length) {
    const tag = bytes[at++] ?? 0;
    const kind = tag & 3;
    if (kind === 0) {
      const { length, next } = literal(bytes, tag >>> 2, at);
      if (next + length > bytes.length || end + length > out.length) throw new DamagedSnappy("A literal lies outside.");
      out.set(bytes.subarray(next, next + length), end);
      at = next + length;
      end += length;
      continue;
    }
    const length = kind === 1 ? ((tag >>> 2) & 7) + 4 : (tag >>> 2) + 1;
    const size = kind === 3 ? 4 : kind;
    const offset = kind === 1 ? ((tag >>> 5) << 8) | (bytes[at] ?? 0) : little(bytes, at, size);
    at += size;
    if (offset === 0 || offset > end || end + length > out.length) throw new DamagedSnappy("A copy lies outside.");
    if (offset >= length) out.copyWithin(end, end - offset, end - offset + length);
    else for (let index = 0; index < length; index++) out[end + index] = out[end + index - offset] ?? 0;
    end += length;
  }
  return end;
}

function literal(bytes: Uint8Array, code: number, at: number): { length: number; next: number } {
  if (code < 60) return { length: code + 1, next: at };
  const size = code - 59;
  return { length: little(bytes, at, size) + 1, next: at + size };
}

function little(bytes: Uint8Array, at: number, size: number): number {
  let value = 0;
  for (let index = size - 1; index >= 0; index--) value = value * 256 + (bytes[at + index] ?? 0);
  return value;
}
