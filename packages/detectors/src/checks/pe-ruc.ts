import { digitAt } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

/** Weights 5, 4, 3, 2, 7, …, 2; 11 less the sum modulo 11, of it the last digit: SUNAT. */
export function peRuc(value: string): boolean {
  return (11 - (weightedSum(value, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === digitAt(value, 10);
}
