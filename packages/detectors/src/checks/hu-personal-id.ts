import { isBirthDate } from "../arithmetic/calendar.ts";
import { digitAt, digitsOf } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

const ascending = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** Sex and century, birth date, serial; weights 10 to 1 for those born until 1996, 1 to 10 after, modulo 11. 1996. évi XX. törvény. */
export function huPersonalId(value: string): boolean {
  const digits = digitsOf(value);
  const century = [0, 1900, 1900, 2000, 2000, 1900, 1900, 1800, 1800, 0][digitAt(digits, 0)] ?? 0;
  const year = century + Number(digits.slice(1, 3));
  if (!isBirthDate(year, Number(digits.slice(3, 5)), Number(digits.slice(5, 7)))) return false;
  const weights = year < 1997 ? ascending.toReversed() : ascending;
  return weightedSum(digits, weights) % 11 === digitAt(digits, 10);
}
