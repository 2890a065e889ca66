/** Thrown where a block is not what the format allows. */
export class DamagedLz4 extends Error {}

const leastMatch = 4;

/**
 * Unpacks one LZ4 block (LZ4 block format) behind the history in `out`, which ends at `start`; returns where the block ends.
 * Each sequence is a token, literals, and a match: an offset back and a length.
 */
export function lz4Block(bytes: Uint8Array, out: Uint8Array, start: number): number {
  let at = 0;
  let end = start;
  while (at < bytes.length) {
    const token = bytes[at++] as number; // below the length
    let literals = token >> 4;
    if (literals === 15) [literals, at] = longLength(bytes, at, literals);
    if (at + literals > bytes.length || end + literals > out.length) throw new DamagedLz4("literals");
    out.set(bytes.subarray(at, at + literals), end);
    at += literals;
    end += literals;
    if (at >= bytes.length) break; // the last sequence has no match
    const offset = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
    at += 2;
    let length = token & 15;
    if (length === 15) [length, at] = longLength(bytes, at, length);
    length += leastMatch;
    if (offset === 0 || offset > end || end + length > out.length) throw new DamagedLz4("match");
    for (const stop = end + length; end < stop; end++) out[end] = out[end - offset] as number; // inside
  }
  return end;
}

function longLength(bytes: Uint8Array, from: number, start: number): [number, number] {
  let length = start;
  let at = from;
  for (;;) {
    const more = bytes[at++];
    if (more === undefined) throw new DamagedLz4("length");
    length += more;
    if (more !== 255) return [length, at];
  }
}
