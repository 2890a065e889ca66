const hyphen = 0x2d;
const length = 36;
const hyphens = [8, 13, 18, 23];

/** Whether a stretch is a group of a UUID: `2489090c` of `2489090c-644c-43…` is no value. A whole UUID may be one. */
export function isPartOfUuid(bytes: Uint8Array, start: number, end: number, from: number, to: number): boolean {
  if ((start === from || bytes[start - 1] !== hyphen) && (end === to || bytes[end] !== hyphen)) return false;
  let first = start;
  while (first > from && start - first < length && isOfUuid(bytes[first - 1])) first--;
  return end - start < length && isUuid(bytes, first, to);
}

function isUuid(bytes: Uint8Array, first: number, to: number): boolean {
  if (first + length > to || (first + length < to && isOfUuid(bytes[first + length]))) return false;
  for (let at = 0; at < length; at++) {
    const byte = bytes[first + at];
    if (!isOfUuid(byte) || (byte === hyphen) !== hyphens.includes(at)) return false;
  }
  return true;
}

function isOfUuid(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  return byte === hyphen || (byte >= 0x30 && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66);
}
