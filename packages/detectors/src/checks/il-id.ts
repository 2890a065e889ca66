import { digitsOf } from "../arithmetic/digits.ts";
import { isLuhn } from "../arithmetic/luhn.ts";

/** Luhn over nine digits, shorter ones padded: Population and Immigration Authority of Israel. */
export function ilId(value: string): boolean {
  const digits = digitsOf(value).padStart(9, "0");
  return Number(digits) > 0 && isLuhn(digits);
}
