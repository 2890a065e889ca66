import { digitAt, digitsOf, isRepeated } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

/** Weights 13 to 2; 11 less the sum modulo 11, of it the last digit: Department of Provincial Administration. */
export function thNationalId(value: string): boolean {
  const digits = digitsOf(value);
  const sum = weightedSum(digits, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
  return !isRepeated(digits) && (11 - (sum % 11)) % 10 === digitAt(digits, 12);
}
