import { isDate } from "../arithmetic/calendar.ts";
import { digitAt, digitsOf } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

/**
 * Birth date, century, serial; (1 plus weights 10, 5, 8, 4, 2, 1, 6, 3, 7, 9) modulo 11 modulo 10. Codes given out since July 2017 start with 32
 * to 39 and hold no date. Fizisko personu reģistra likums.
 */
export function lvPersonasKods(value: string): boolean {
  const digits = digitsOf(value);
  if (digits >= "32" && digits < "4") return true;
  const year = 1800 + digitAt(digits, 6) * 100 + Number(digits.slice(4, 6));
  if (!isDate(year, Number(digits.slice(2, 4)), Number(digits.slice(0, 2)))) return false;
  const sum = 1 + weightedSum(digits, [10, 5, 8, 4, 2, 1, 6, 3, 7, 9]);
  return (sum % 11) % 10 === digitAt(digits, 10);
}
