import { isBirthDate } from "../arithmetic/calendar.ts";
import { digitAt } from "../arithmetic/digits.ts";
import { completingDigit } from "../arithmetic/weighted.ts";

/** Birth date with three digits of the year, region, serial; weights 7 to 2 twice, modulo 11. Zakon o jedinstvenom matičnom broju građana (1976). */
export function jmbg(value: string): boolean {
  const year = Number(value.slice(4, 7)) + (value.charAt(4) >= "8" ? 1000 : 2000);
  if (!isBirthDate(year, Number(value.slice(2, 4)), Number(value.slice(0, 2)))) return false;
  return completingDigit(value, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) === digitAt(value, 12);
}
