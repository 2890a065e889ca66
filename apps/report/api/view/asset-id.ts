import { createHash } from "node:crypto";

const letters = "abcdefghijklmnopqrstuvwxyz234567";

/** `a_` and 26 base-32 characters, from source and address alone: the same in every run, and short enough for a link. */
export function assetId(source: string, uri: string): string {
  const digest = createHash("sha256").update(source).update("\0").update(uri).digest();
  return `a_${base32(digest.subarray(0, 16))}`;
}

// 128 bits in 26 characters of five bits.
function base32(bytes: Uint8Array): string {
  let bits = bytes.reduce((number, byte) => (number << 8n) | BigInt(byte), 0n) << 2n;
  let text = "";
  for (let place = 0; place < 26; place += 1, bits >>= 5n) text = `${letters[Number(bits & 31n)]}${text}`;
  return text;
}
