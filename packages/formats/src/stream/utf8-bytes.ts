import { isUtf8 } from "node:buffer";

/** Stands for a byte that is no text: ASCII SUBSTITUTE, one byte for one, so that offsets hold. */
export const substitute = 0x1a;

/** Whether the byte goes on a character that began before it. */
export function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}

/** Bytes at the end that may begin a character whose rest has not come: 0 to 3. */
export function incompleteTail(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc2 && byte <= 0xf4) return sequenceLength(byte) > back ? back : 0;
    if (!isContinuation(byte)) return 0;
  }
  return 0;
}

/** The bytes as they are where they are UTF-8, else a copy in which each byte that is not has become {@link substitute}. */
export function validUtf8(bytes: Uint8Array): Uint8Array {
  if (isUtf8(bytes)) return bytes;
  const copy = bytes.slice();
  for (let at = 0; at < copy.length;) {
    const length = validLength(copy, at);
    if (length === 0) copy[at] = substitute;
    at += length || 1;
  }
  return copy;
}

/** How the bytes that are not ASCII fare as UTF-8: whole characters, and bytes that belong to none. */
export function utf8Share(bytes: Uint8Array): { readonly characters: number; readonly strays: number } {
  let characters = 0;
  let strays = 0;
  for (let at = 0; at < bytes.length;) {
    const length = validLength(bytes, at);
    if (length > 1) characters++;
    if (length === 0) strays++;
    at += length || 1;
  }
  return { characters, strays };
}

/** Moves a cut back to where a character begins. */
export function characterStart(bytes: Uint8Array, at: number, floor: number): number {
  let cut = at;
  while (cut > floor && at - cut < 3 && isContinuation(bytes[cut])) cut--;
  return cut;
}

/** Moves a start forward to where a character begins. */
export function nextCharacter(bytes: Uint8Array, at: number, ceiling: number): number {
  let start = at;
  while (start < ceiling && isContinuation(bytes[start])) start++;
  return start;
}

function sequenceLength(lead: number): number {
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}

// Unicode 15, table 3-7: the well-formed sequences. 0 where none begins.
function validLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = sequenceLength(lead);
  const second = bytes[at + 1] ?? 0;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 0;
  for (let more = 2; more < length; more++) if (!isContinuation(bytes[at + more])) return 0;
  return length;
}
