import { digitsOf, isRepeated } from "../arithmetic/digits.ts";
import { isLuhn } from "../arithmetic/luhn.ts";

/** Luhn; not all digits the same. Employment and Social Development Canada. */
export function caSin(value: string): boolean {
  const digits = digitsOf(value);
  return !isRepeated(digits) && isLuhn(digits);
}
