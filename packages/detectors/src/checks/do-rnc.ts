import { digitAt, digitsOf } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

/** Weights 7, 9, 8, 6, 5, 4, 3, 2; a remainder of 0 gives 2, of 1 gives 1, else 11 less it: DGII. */
export function doRnc(value: string): boolean {
  const digits = digitsOf(value);
  const rest = weightedSum(digits, [7, 9, 8, 6, 5, 4, 3, 2]) % 11;
  return digitAt(digits, 8) === (rest < 2 ? 2 - rest : 11 - rest);
}
