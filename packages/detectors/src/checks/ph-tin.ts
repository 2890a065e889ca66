import { digitAt, digitsOf } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

/** The ninth digit is the first eight with weights 9 to 2, modulo 11, never ten; a branch code may follow. Bureau of Internal Revenue. */
export function phTin(value: string): boolean {
  const digits = digitsOf(value);
  return Number(digits) > 0 && weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11 === digitAt(digits, 8);
}
