import { digitAt, digitsOf } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

/** Weights 7 to 2 twice; 11 less the sum modulo 11, none over and ten written 0: Управа за јавни приходи. */
export function mkEdb(value: string): boolean {
  const digits = digitsOf(value);
  const check = (11 - (weightedSum(digits, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return check % 10 === digitAt(digits, 12);
}
