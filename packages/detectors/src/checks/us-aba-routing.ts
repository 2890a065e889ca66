import { digitsOf, isRepeated } from "../arithmetic/digits.ts";
import { isMultiple } from "../arithmetic/weighted.ts";

/** Weights 3, 7, 1 modulo 10: American Bankers Association, routing number policy. */
export function usAbaRouting(value: string): boolean {
  const digits = digitsOf(value);
  return !isRepeated(digits) && isMultiple(digits, [3, 7, 1, 3, 7, 1, 3, 7, 1], 10);
}
