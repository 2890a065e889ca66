import { isDate } from "../arithmetic/calendar.ts";
import { alphanumericsOf, digitAt } from "../arithmetic/digits.ts";
import { crossSum } from "../arithmetic/weighted.ts";

/**
 * Area, birth date (day plus 50 when its serials are used up), letter of the birth name, serial, check digit: the letter becomes two digits, digit sums of the products with
 * 2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1. § 2 and 3 VKVV.
 */
export function deRvnr(value: string): boolean {
  const number = alphanumericsOf(value);
  const [day, month, year] = [number.slice(2, 4), number.slice(4, 6), number.slice(6, 8)].map(Number) as [
    number,
    number,
    number,
  ];
  if (!isDate(2000 + year, month, day % 50)) return false;
  const letter = String(number.charCodeAt(8) - 64).padStart(2, "0");
  const digits = number.slice(0, 8) + letter + number.slice(9, 11);
  return crossSum(digits, [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]) % 10 === digitAt(number, 11);
}
