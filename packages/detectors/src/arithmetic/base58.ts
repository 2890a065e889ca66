import { createHash } from "node:crypto";

/** Bitcoin's alphabet: no 0, O, I, l. */
export const bitcoinAlphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

/** The bytes of a base 58 text; undefined where a character is not of the alphabet. */
export function base58Bytes(text: string, alphabet = bitcoinAlphabet): Uint8Array | undefined {
  const bytes: number[] = [];
  for (const character of text) {
    let carry = alphabet.indexOf(character);
    if (carry === -1) return undefined;
    for (let index = 0; index < bytes.length; index++) {
      carry += (bytes[index] ?? 0) * 58;
      bytes[index] = carry & 0xff;
      carry >>= 8;
    }
    for (; carry > 0; carry >>= 8) bytes.push(carry & 0xff);
  }
  for (let zeros = 0; text.charAt(zeros) === alphabet.charAt(0); zeros++) bytes.push(0);
  return Uint8Array.from(bytes.toReversed());
}

/** What a base58check text carries: version and payload, when the first four bytes of their double SHA-256 follow; else undefined. */
export function base58Check(text: string, alphabet = bitcoinAlphabet): Uint8Array | undefined {
  const bytes = base58Bytes(text, alphabet);
  if (bytes === undefined || bytes.length < 5) return undefined;
  const payload = bytes.subarray(0, -4);
  const sum = sha256(sha256(payload)).subarray(0, 4);
  return sum.equals(bytes.subarray(-4)) ? payload : undefined;
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}
