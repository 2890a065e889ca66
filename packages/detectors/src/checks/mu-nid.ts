import { isDdmmyy } from "../arithmetic/calendar.ts";

/** Letter of the family name, birth date, serial, and weights 14 to 2 over base 36 completed to 17: Civil Status Division of Mauritius. */
export function muNid(value: string): boolean {
  const number = value.toUpperCase();
  let sum = 0;
  for (let index = 0; index < 13; index++) sum += (14 - index) * Number.parseInt(number.charAt(index), 36);
  return isDdmmyy(number.slice(1, 7)) && (17 - (sum % 17)).toString(36).toUpperCase() === number.charAt(13);
}
