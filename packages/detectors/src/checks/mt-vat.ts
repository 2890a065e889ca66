import { digitsOf } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

/** Weights 3, 4, 6, 7, 8, 9; 37 less the sum modulo 37 are the last two digits: Office of the Commissioner for Revenue. */
export function mtVat(value: string): boolean {
  const digits = digitsOf(value);
  const check = 37 - (weightedSum(digits, [3, 4, 6, 7, 8, 9]) % 37);
  return Number(digits.slice(0, 6)) > 100_000 && check === Number(digits.slice(6));
}
