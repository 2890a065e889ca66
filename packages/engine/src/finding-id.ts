import { createHash } from "node:crypto";

const alphabet = "abcdefghijklmnopqrstuvwxyz234567";

/** The name of a finding, from where it is and what it is alone: the same in every run. `field` is null in free text. */
export function findingId(source: string, asset: string, field: string | null, dataType: string): string {
  const parts = [source, asset, field === null ? "text" : `field ${field}`, dataType];
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:${part}`);
  return `f_${base32(hash.digest()).slice(0, 26)}`;
}

function base32(bytes: Uint8Array): string {
  let text = "";
  let bits = 0;
  let word = 0;
  for (const byte of bytes) {
    word = ((word << 8) | byte) & 0xffff;
    bits += 8;
    for (; bits >= 5; bits -= 5) text += alphabet[(word >>> (bits - 5)) & 31];
  }
  return text;
}
