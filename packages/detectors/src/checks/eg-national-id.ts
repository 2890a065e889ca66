import { isBirthDate } from "../arithmetic/calendar.ts";

/** Century (2 is 19xx, 3 is 20xx), birth date, governorate 01 to 35 or 88, serial: مصلحة الأحوال المدنية. */
export function egNationalId(value: string): boolean {
  const year = (value.startsWith("2") ? 1900 : 2000) + Number(value.slice(1, 3));
  const governorate = Number(value.slice(7, 9));
  const known = (governorate >= 1 && governorate <= 35) || governorate === 88;
  return known && isBirthDate(year, Number(value.slice(3, 5)), Number(value.slice(5, 7)));
}
