import { digitsOf, isRepeated } from "../arithmetic/digits.ts";
import { isLuhn } from "../arithmetic/luhn.ts";

/** Luhn over the first nine digits of the fifteen-digit form: Direktorat Jenderal Pajak. */
export function idNpwp(value: string): boolean {
  const digits = digitsOf(value);
  return !isRepeated(digits) && isLuhn(digits.slice(0, 9));
}
