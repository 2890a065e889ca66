/** The text of a stretch of UTF-8. Short ASCII, which most candidates are, is read without leaving JavaScript. */
export function decode(bytes: Buffer, start: number, end: number): string {
  for (let at = start; at < end; at++) if (bytes[at]! > 0x7f) return bytes.utf8Slice(start, end);
  return bytes.latin1Slice(start, end);
}

declare global {
  // What @types/node leaves out: the slices that `toString` is made of.
  interface Buffer {
    utf8Slice(start: number, end: number): string;
    latin1Slice(start: number, end: number): string;
  }
}
