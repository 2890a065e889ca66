import { digitsOf } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

/** The last digit of d1 + d3 + d5 + 2 (d2 + d4 + d6) is d7: US Drug Enforcement Administration, registration numbers. */
export function usDeaNumber(value: string): boolean {
  return weightedSum(digitsOf(value.slice(2)), [1, 2, 1, 2, 1, 2, -1]) % 10 === 0;
}
