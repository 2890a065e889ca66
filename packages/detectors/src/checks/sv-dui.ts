import { digitsOf } from "../arithmetic/digits.ts";
import { isMultiple } from "../arithmetic/weighted.ts";

/** Weights 9 to 2 and the check digit, modulo 10: RNPN El Salvador, DUI. */
export function svDui(value: string): boolean {
  const digits = digitsOf(value);
  return Number(digits) > 0 && isMultiple(digits, [9, 8, 7, 6, 5, 4, 3, 2, 1], 10);
}
