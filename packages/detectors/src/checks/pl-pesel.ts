import { isBirthDate } from "../arithmetic/calendar.ts";
import { digitsOf } from "../arithmetic/digits.ts";
import { isMultiple } from "../arithmetic/weighted.ts";

const centuries = [1900, 2000, 2100, 2200, 1800]; // by twenties of the month

/** Birth date with the century in its month; weights 1, 3, 7, 9 modulo 10. Ustawa o ewidencji ludności, article 15. */
export function plPesel(value: string): boolean {
  const digits = digitsOf(value);
  const month = Number(digits.slice(2, 4));
  const year = (centuries[Math.floor(month / 20)] ?? 0) + Number(digits.slice(0, 2));
  if (!isBirthDate(year, month % 20, Number(digits.slice(4, 6)))) return false;
  return isMultiple(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1], 10);
}
