import { crc32 } from "node:zlib";

/** Sixty-two characters, as most keys use them. */
export const alphanumeric = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/** The digits of hexadecimal numbers. */
export const hexadecimal = "0123456789abcdef";
/** The digits of decimal numbers. */
export const decimal = "0123456789";
/** The alphabet of RFC 4648 6. */
export const base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** Characters that look random and are always the same. Keys of examples are made of them when the catalogue is read: none stands in a file. */
export function madeUp(length: number, alphabet: string = alphanumeric): string {
  let state = length;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return alphabet.charAt(Math.floor((state / 0x1_0000_0000) * alphabet.length));
  }).join("");
}

/** The same, followed by its CRC-32 in six digits of base 62, as tokens of GitHub and npm are. */
export function checksummed(length: number): string {
  const body = madeUp(length);
  let ending = "";
  for (let rest = crc32(body); rest > 0; rest = Math.floor(rest / 62)) ending = alphanumeric.charAt(rest % 62) + ending;
  return `${body}${ending.padStart(6, "0")}`;
}
