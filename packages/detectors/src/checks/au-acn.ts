import { digitsOf } from "../arithmetic/digits.ts";
import { isMultiple } from "../arithmetic/weighted.ts";

/** Weights 8 to 1 and the check digit, modulo 10: Australian Securities and Investments Commission. */
export function auAcn(value: string): boolean {
  const digits = digitsOf(value);
  return Number(digits) > 0 && isMultiple(digits, [8, 7, 6, 5, 4, 3, 2, 1, 1], 10);
}
