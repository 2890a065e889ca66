import { isBirthDate } from "../arithmetic/calendar.ts";
import { digitAt } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

/**
 * Estonian isikukood (EVS 585) and Lithuanian asmens kodas: sex and century, birth date, serial; weights 1 to 9 and 1, or 3 to 9 and
 * 1 to 3 when that gives ten, modulo 11.
 */
export function balticPersonalCode(value: string): boolean {
  const year = 1800 + Math.floor((digitAt(value, 0) - 1) / 2) * 100 + Number(value.slice(1, 3));
  if (!isBirthDate(year, Number(value.slice(3, 5)), Number(value.slice(5, 7)))) return false;
  const first = weightedSum(value, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
  const check = first < 10 ? first : (weightedSum(value, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11) % 10;
  return check === digitAt(value, 10);
}
