import { isYymmdd } from "../arithmetic/calendar.ts";
import { digitsOf } from "../arithmetic/digits.ts";
import { isLuhn } from "../arithmetic/luhn.ts";

/** Birth date, sex, citizenship (0 citizen, 1 permanent resident, 2 refugee) and Luhn: Department of Home Affairs. */
export function zaId(value: string): boolean {
  const digits = digitsOf(value);
  return isYymmdd(digits) && "012".includes(digits.charAt(10)) && isLuhn(digits);
}
