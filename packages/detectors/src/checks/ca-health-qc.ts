import { isDate } from "../arithmetic/calendar.ts";
import { alphanumericsOf } from "../arithmetic/digits.ts";

/** Three letters of the family name, one of the given name, birth date (month plus 50 for women), serial and check digit: RAMQ. */
export function caHealthQc(value: string): boolean {
  const number = alphanumericsOf(value);
  const month = Number(number.slice(6, 8)) % 50;
  return isDate(2000 + Number(number.slice(4, 6)), month, Number(number.slice(8, 10)));
}
