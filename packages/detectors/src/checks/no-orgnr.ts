import { digitsOf } from "../arithmetic/digits.ts";
import { isMultiple } from "../arithmetic/weighted.ts";

/** Weights 3, 2, 7, 6, 5, 4, 3, 2 and the check digit, modulo 11: Brønnøysundregistrene. */
export function noOrgnr(value: string): boolean {
  return isMultiple(digitsOf(value), [3, 2, 7, 6, 5, 4, 3, 2, 1], 11);
}
