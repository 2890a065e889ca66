import { digitsOf } from "../arithmetic/digits.ts";
import { isLuhn } from "../arithmetic/luhn.ts";

/** The Luhn formula over all digits: ISO/IEC 7812-1, annex B. */
export function luhn(value: string): boolean {
  return isLuhn(digitsOf(value));
}
