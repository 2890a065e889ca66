/** A character written as an escape: its code point, and how many bytes it takes. */
export interface Escape {
  readonly code: number;
  readonly length: number;
}

const backslash = 0x5c;
const letterU = 0x75;

// RFC 8259, section 7.
const short: Readonly<Record<number, number>> = { 0x62: 0x08, 0x66: 0x0c, 0x6e: 0x0a, 0x72: 0x0d, 0x74: 0x09 };

/** The escape at `at`, where a backslash stands; null when its end lies beyond `end`. Half a surrogate pair is U+FFFD. */
export function escapeAt(bytes: Uint8Array, at: number, end: number): Escape | null {
  const letter = bytes[at + 1];
  if (at + 1 >= end || letter === undefined) return null;
  if (letter !== letterU) return { code: short[letter] ?? plain(letter), length: letter < 0x80 ? 2 : 1 };
  if (at + 6 > end) return null;
  const unit = hex(bytes, at + 2);
  if (unit === -1) return { code: backslash, length: 1 };
  if (unit < 0xd800 || unit > 0xdfff) return { code: unit, length: 6 };
  if (unit > 0xdbff) return { code: 0xfffd, length: 6 };
  if (bytes[at + 6] === backslash && at + 12 > end) return null;
  const low = bytes[at + 6] === backslash && bytes[at + 7] === letterU && at + 12 <= end ? hex(bytes, at + 8) : -1;
  if (low < 0xdc00 || low > 0xdfff) return at + 7 > end ? null : { code: 0xfffd, length: 6 };
  return { code: 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00), length: 12 };
}

// `\"` is a quote; before anything that is no escape the backslash goes, and before what is not ASCII it stays.
function plain(letter: number): number {
  return letter < 0x80 ? letter : backslash;
}

function hex(bytes: Uint8Array, at: number): number {
  let value = 0;
  for (let digit = at; digit < at + 4; digit++) {
    const byte = bytes[digit] ?? 0;
    const worth = byte <= 0x39 ? byte - 0x30 : (byte | 0x20) - 0x57;
    if (worth < 0 || worth > 15 || (byte > 0x39 && worth < 10)) return -1;
    value = value * 16 + worth;
  }
  return value;
}
