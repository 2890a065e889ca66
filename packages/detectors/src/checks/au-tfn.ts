import { digitsOf, isRepeated } from "../arithmetic/digits.ts";
import { isMultiple } from "../arithmetic/weighted.ts";

/** Weights modulo 11, one row for nine digits and one for the eight of older numbers: Australian Taxation Office. */
export function auTfn(value: string): boolean {
  const digits = digitsOf(value);
  const weights = digits.length === 9 ? [1, 4, 3, 7, 5, 8, 6, 9, 10] : [10, 7, 8, 4, 6, 3, 5, 1];
  return !isRepeated(digits) && isMultiple(digits, weights, 11);
}
