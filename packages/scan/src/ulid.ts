import { randomBytes } from "node:crypto";

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford base 32

/** A ULID: 48 bits of milliseconds and 80 random bits, so that ids sort by time (https://github.com/ulid/spec). */
export function ulid(now: number = Date.now()): string {
  let time = "";
  for (let rest = now, digit = 0; digit < 10; digit++, rest = Math.floor(rest / 32))
    time = alphabet.charAt(rest % 32) + time;
  return time + Array.from(randomBytes(16), (byte) => alphabet.charAt(byte & 31)).join("");
}
