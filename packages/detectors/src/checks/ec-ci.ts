import { digitsOf, isRepeated } from "../arithmetic/digits.ts";
import { isLuhn } from "../arithmetic/luhn.ts";

/** Province 01 to 24 or 30, third digit up to 6, Luhn over ten digits; a RUC of a person adds 001. Registro Civil del Ecuador. */
export function ecCi(value: string): boolean {
  const digits = digitsOf(value).slice(0, 10);
  const province = Number(digits.slice(0, 2));
  const known = (province >= 1 && province <= 24) || province === 30;
  return known && Number(digits.charAt(2)) <= 6 && !isRepeated(digits) && isLuhn(digits);
}
