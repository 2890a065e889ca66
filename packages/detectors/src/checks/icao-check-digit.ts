import { isIcao } from "../arithmetic/icao.ts";
import { alphanumericsOf } from "../arithmetic/digits.ts";

/** The last digit is the check digit of the rest, weights 7, 3, 1 modulo 10: ICAO Doc 9303-3, 4.9. */
export function icaoCheckDigit(value: string): boolean {
  return isIcao(alphanumericsOf(value));
}
