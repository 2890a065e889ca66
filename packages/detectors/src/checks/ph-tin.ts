import { digitAt, digitsOf } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

/** The ninth digit is the first eight with weights 1 to 8, modulo 11, never ten; a branch code may follow. Bureau of Internal Revenue. */
export function phTin(value: string): boolean {
  const digits = digitsOf(value);
  return Number(digits) > 0 && weightedSum(digits, [1, 2, 3, 4, 5, 6, 7, 8]) % 11 === digitAt(digits, 8);
}
