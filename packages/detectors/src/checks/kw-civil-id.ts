import { isYymmdd } from "../arithmetic/calendar.ts";
import { digitAt } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

/** Century (2 or 3), birth date, serial; 11 less the sum with weights 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2, modulo 11: PACI Kuwait. */
export function kwCivilId(value: string): boolean {
  const check = 11 - (weightedSum(value, [2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11);
  return isYymmdd(value.slice(1, 7)) && check === digitAt(value, 11);
}
