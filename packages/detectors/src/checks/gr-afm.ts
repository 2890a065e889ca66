import { digitAt, digitsOf } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

/** Powers of two from 256 as weights, modulo 11, ten written 0: Ανεξάρτητη Αρχή Δημοσίων Εσόδων, ΑΦΜ. */
export function grAfm(value: string): boolean {
  const digits = digitsOf(value);
  return Number(digits) > 0 && (weightedSum(digits, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10 === digitAt(digits, 8);
}
