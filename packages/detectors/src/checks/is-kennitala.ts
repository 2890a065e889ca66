import { isDate } from "../arithmetic/calendar.ts";
import { digitsOf } from "../arithmetic/digits.ts";
import { isMultiple } from "../arithmetic/weighted.ts";

/** Birth date (day plus 40 for a company), weights 3, 2, 7, 6, 5, 4, 3, 2 and the check digit modulo 11, century last: Þjóðskrá Íslands. */
export function isKennitala(value: string): boolean {
  const digits = digitsOf(value);
  const dayOfMonth = Number(digits.slice(0, 2)) % 40;
  const year = (digits.endsWith("0") ? 2000 : 1900) + Number(digits.slice(4, 6));
  return isDate(year, Number(digits.slice(2, 4)), dayOfMonth) && isMultiple(digits, [3, 2, 7, 6, 5, 4, 3, 2, 1], 11);
}
