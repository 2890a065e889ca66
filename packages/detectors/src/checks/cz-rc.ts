import { isBirthDate } from "../arithmetic/calendar.ts";
import { digitsOf } from "../arithmetic/digits.ts";

/**
 * Birth date (month plus 50 for women, 20 more when a day is full since 2004). Ten digits are a multiple of 11, or, until 1985, end in 0 after a
 * remainder of 10; nine digits were given out until 1953 and have no check. Zákon č. 133/2000 Sb.; zákon č. 301/1995 Z. z.
 */
export function czRc(value: string): boolean {
  const digits = digitsOf(value);
  const short = digits.length === 9;
  const year = yearOf(Number(digits.slice(0, 2)), short);
  const month = (Number(digits.slice(2, 4)) % 50) - (year >= 2004 && Number(digits.slice(2, 4)) % 50 > 20 ? 20 : 0);
  if (!isBirthDate(year, month, Number(digits.slice(4, 6)))) return false;
  if (short) return digits.slice(6) !== "000";
  const rest = Number(digits.slice(0, 9)) % 11;
  return rest % 10 === Number(digits.slice(9)) && (rest < 10 || year < 1986);
}

function yearOf(year: number, short: boolean): number {
  if (short) return year > 53 ? 1800 + year : 1900 + year;
  return year < 54 ? 2000 + year : 1900 + year;
}
