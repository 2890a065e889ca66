import { digitsOf } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

/** One less in the first place, weights 10, 1, 3, …, 19 modulo 89: Australian Business Register. */
export function auAbn(value: string): boolean {
  const digits = digitsOf(value);
  return digits.charAt(0) !== "0" && (weightedSum(digits, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) - 10) % 89 === 0;
}
