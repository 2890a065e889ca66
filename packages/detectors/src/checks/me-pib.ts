import { digitAt } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

/** Weights 8 to 2; 11 less the sum modulo 11, of it the last digit, none over being 0: Poreska uprava Crne Gore. */
export function mePib(value: string): boolean {
  return ((11 - (weightedSum(value, [8, 7, 6, 5, 4, 3, 2]) % 11)) % 11) % 10 === digitAt(value, 7);
}
