import { alphanumericsOf } from "../arithmetic/digits.ts";
import { icaoCheckDigit } from "../arithmetic/icao.ts";

/** The first digit after the letters checks the rest: weights 7, 3, 1 modulo 10, letters from A = 10. Ministerstwo Spraw Wewnętrznych. */
export function plIdCard(value: string): boolean {
  const number = alphanumericsOf(value);
  const place = number.search(/\d/);
  return String(icaoCheckDigit(number.slice(0, place) + number.slice(place + 1))) === number.charAt(place);
}
