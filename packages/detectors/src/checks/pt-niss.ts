import { digitAt, digitsOf } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

/** The prime numbers from 29 down to 2 as weights; 9 less the sum modulo 10: Segurança Social. */
export function ptNiss(value: string): boolean {
  const digits = digitsOf(value);
  return digitAt(digits, 10) === 9 - (weightedSum(digits, [29, 23, 19, 17, 13, 11, 7, 5, 3, 2]) % 10);
}
