const most = 65_536;

/** Undoes the first step of bzip2: after four equal bytes a fifth says how many more there are. Yields chunks. */
export function* withRuns(bytes: Uint8Array): Generator<Uint8Array> {
  let out = new Uint8Array(most + 256);
  let length = 0;
  let same = 0;
  let last = -1;
  for (const byte of bytes) {
    if (same === 4) {
      out.fill(last, length, length + byte);
      length += byte;
      same = 0;
      last = -1;
    } else {
      same = byte === last ? same + 1 : 1;
      last = byte;
      out[length++] = byte;
    }
    if (length < most) continue;
    yield out.subarray(0, length);
    out = new Uint8Array(most + 256);
    length = 0;
  }
  if (length > 0) yield out.subarray(0, length);
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte << 24;
  for (let bit = 0; bit < 8; bit++) sum = sum & 0x8000_0000 ? (sum << 1) ^ 0x04c1_1db7 : sum << 1;
  return sum >>> 0;
});

/** The checksum of bzip2: CRC-32, the highest bit first. Begins with 0xffffffff and is inverted at the end. */
export function checksum(bytes: Uint8Array, sum: number): number {
  let value = sum;
  for (const byte of bytes) value = (value << 8) ^ (table[((value >>> 24) ^ byte) & 0xff] as number); // 256 entries
  return value >>> 0;
}
