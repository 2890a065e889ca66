import { digitAt, digitsOf } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

/** Weights 8 to 2; 11 less the sum modulo 11, of it the last digit: Český statistický úřad, IČO; the Slovak IČO is the same. */
export function czIco(value: string): boolean {
  const digits = digitsOf(value);
  return Number(digits) > 0 && (11 - (weightedSum(digits, [8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === digitAt(digits, 7);
}
