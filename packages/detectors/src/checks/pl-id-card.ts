import { alphanumericsOf } from "../arithmetic/digits.ts";
import { icaoCheckDigit } from "../arithmetic/icao.ts";

/** The first digit after the letters checks the rest: weights 7, 3, 1 modulo 10, letters from A = 10. Ministerstwo Spraw Wewnętrznych. */
export function plIdCard(value: string): boolean {
  const number = alphanumericsOf(value);
  const letters = number.replace(/\d.*$/, "");
  const check = number.charAt(letters.length);
  return String(icaoCheckDigit(letters + number.slice(letters.length + 1))) === check;
}
