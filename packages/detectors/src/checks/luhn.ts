import { luhnSum } from "../arithmetic/luhn.ts";
import { digitsOf } from "../arithmetic/digits.ts";

/** The Luhn formula over all digits: ISO/IEC 7812-1, annex B. */
export function luhn(value: string): boolean {
  return luhnSum(digitsOf(value)) % 10 === 0;
}
