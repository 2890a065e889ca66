import { digitsOf, isRepeated } from "../arithmetic/digits.ts";
import { isMultiple } from "../arithmetic/weighted.ts";

/** Weights 10 to 2 and the check digit, modulo 11: NHS Data Model and Dictionary, NHS Number. */
export function gbNhsNumber(value: string): boolean {
  const digits = digitsOf(value);
  return !isRepeated(digits) && isMultiple(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 11);
}
