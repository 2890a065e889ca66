import { digitsOf, isRepeated } from "../arithmetic/digits.ts";
import { isLuhn } from "../arithmetic/luhn.ts";

/** Luhn over the first nine digits: Canada Revenue Agency. */
export function caBn(value: string): boolean {
  const digits = digitsOf(value).slice(0, 9);
  return !isRepeated(digits) && isLuhn(digits);
}
