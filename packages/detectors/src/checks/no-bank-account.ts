import { digitsOf, isRepeated } from "../arithmetic/digits.ts";
import { isMultiple } from "../arithmetic/weighted.ts";

/** Weights 5, 4, 3, 2, 7, …, 2 and the check digit, modulo 11: Bits AS, kontonummer. */
export function noBankAccount(value: string): boolean {
  const digits = digitsOf(value);
  return !isRepeated(digits) && isMultiple(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1], 11);
}
