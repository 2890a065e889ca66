import { createRequire } from "node:module";
import type { Check } from "@assay/spec";
import type * as Sha3 from "@noble/hashes/sha3.js";

const load = createRequire(import.meta.url);
let sha3: typeof Sha3 | undefined;

/** Twenty bytes in hexadecimal; where capitals and small letters are mixed they are the checksum of EIP-55. */
export const cryptoWalletEth: Check = (value) => {
  const digits = value.slice(2);
  const lower = digits.toLowerCase();
  if (/^0{32}/.test(digits)) return false;
  const normalised = `0x${lower}`;
  if (digits === lower || digits === digits.toUpperCase()) return { normalised, score: 0.7 };
  return isCased(digits, lower) && { normalised, score: 0.95, why: "eip-55" };
};

// A letter is a capital where the same digit of the Keccak-256 of the small letters is 8 or more.
function isCased(digits: string, lower: string): boolean {
  sha3 ??= load("@noble/hashes/sha3.js") as typeof Sha3;
  const hash = Buffer.from(sha3.keccak_256(Buffer.from(lower))).toString("hex");
  return Array.from(digits).every((digit, index) => {
    const isCapital = digit >= "A" && digit <= "F";
    return /\d/.test(digit) || isCapital === Number.parseInt(hash.charAt(index), 16) >= 8;
  });
}
