import { digitsOf } from "../arithmetic/digits.ts";
import { isMultiple } from "../arithmetic/weighted.ts";

/** Weights 7, 9, 10, 5, 8, 4, 2 and the check digit, modulo 11: Patentti- ja rekisterihallitus. */
export function fiYtunnus(value: string): boolean {
  const digits = digitsOf(value).padStart(8, "0");
  return Number(digits) > 0 && isMultiple(digits, [7, 9, 10, 5, 8, 4, 2, 1], 11);
}
