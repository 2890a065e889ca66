import { isDate } from "../arithmetic/calendar.ts";
import { digitAt } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

const centuries = [0, 1900, 1900, 1800, 1800, 2000, 2000, 1900, 1900, 1900];

/** Sex and century, birth date, county, serial; weights 279146358279 modulo 11, ten written 1. OUG 97/2005. */
export function roCnp(value: string): boolean {
  const year = (centuries[digitAt(value, 0)] ?? 0) + Number(value.slice(1, 3));
  const county = Number(value.slice(7, 9));
  if (!isDate(year, Number(value.slice(3, 5)), Number(value.slice(5, 7)))) return false;
  if (county < 1 || (county > 48 && county !== 51 && county !== 52 && county !== 70 && (county < 80 || county > 83)))
    return false;
  const rest = weightedSum(value, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
  return digitAt(value, 12) === (rest === 10 ? 1 : rest);
}
