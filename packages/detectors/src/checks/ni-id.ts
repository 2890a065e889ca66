import { isDdmmyy } from "../arithmetic/calendar.ts";
import { alphanumericsOf } from "../arithmetic/digits.ts";
import { remainder } from "../arithmetic/remainder.ts";

const letters = "ABCDEFGHJKLMNPQRSTUVWXY";

/** Municipality, birth date, serial, and the whole modulo 23 as a letter: Consejo Supremo Electoral de Nicaragua. */
export function niId(value: string): boolean {
  const number = alphanumericsOf(value);
  return isDdmmyy(number.slice(3, 9)) && letters.charAt(remainder(number.slice(0, 13), 23)) === number.charAt(13);
}
