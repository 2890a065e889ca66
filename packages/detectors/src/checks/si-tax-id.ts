import { digitAt, digitsOf } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

/** Weights 8 to 2; 11 less the sum modulo 11, ten written 0, eleven never given out: Finančna uprava Republike Slovenije. */
export function siTaxId(value: string): boolean {
  const digits = digitsOf(value);
  const check = 11 - (weightedSum(digits, [8, 7, 6, 5, 4, 3, 2]) % 11);
  return check < 11 && check % 10 === digitAt(digits, 7);
}
