import { digitsOf } from "../arithmetic/digits.ts";
import { isMultiple } from "../arithmetic/weighted.ts";

/** Weights 2, 7, 6, 5, 4, 3, 2 and the check digit, modulo 11: Erhvervsstyrelsen, CVR. */
export function dkCvr(value: string): boolean {
  const digits = digitsOf(value);
  return digits.charAt(0) !== "0" && isMultiple(digits, [2, 7, 6, 5, 4, 3, 2, 1], 11);
}
