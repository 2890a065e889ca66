import { isDate } from "../arithmetic/calendar.ts";

const letters = "ABCDEFGHIJKLMNOPQRSTUVW";

/** Decade letter (A is 1900), year, month (plus 50 for women, 30 and 80 for foreigners), day, serial. Ligji 8952/2002 (the check letter is not published). */
export function alNid(value: string): boolean {
  const code = value.toUpperCase();
  const year = 1900 + letters.indexOf(code.charAt(0)) * 10 + Number(code.charAt(1));
  const month = [0, 30, 50, 80]
    .map((more) => Number(code.slice(2, 4)) - more)
    .find((number) => number >= 1 && number <= 12);
  return month !== undefined && isDate(year, month, Number(code.slice(4, 6)));
}
