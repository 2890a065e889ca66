import { digitAt, digitsOf } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

/** Weights 5, 4, 3, 2, 7, …, 2; 11 less the sum modulo 11, eleven written 0 and ten 9: AFIP. */
export function arCuit(value: string): boolean {
  const digits = digitsOf(value);
  const check = 11 - (weightedSum(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11);
  return digitAt(digits, 10) === (check === 11 ? 0 : Math.min(check, 9));
}
