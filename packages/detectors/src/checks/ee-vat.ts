import { digitsOf } from "../arithmetic/digits.ts";
import { isMultiple } from "../arithmetic/weighted.ts";

/** Weights 3, 7, 1 and the check digit, modulo 10: Maksu- ja Tolliamet, KMKR. */
export function eeVat(value: string): boolean {
  const digits = digitsOf(value);
  return Number(digits) > 0 && isMultiple(digits, [3, 7, 1, 3, 7, 1, 3, 7, 1], 10);
}
