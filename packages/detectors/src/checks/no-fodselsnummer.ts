import { isBirthDate } from "../arithmetic/calendar.ts";
import { digitsOf } from "../arithmetic/digits.ts";
import { isMultiple } from "../arithmetic/weighted.ts";

/**
 * Birth date (day plus 40 in a D-number, month plus 40 or 80 in test and synthetic numbers) and two check digits modulo 11.
 * Skatteetaten; folkeregisterforskriften § 2-2-1.
 */
export function noFodselsnummer(value: string): boolean {
  const digits = digitsOf(value);
  const month = Number(digits.slice(2, 4)) % 40;
  const dayOfMonth = Number(digits.slice(0, 2)) % 40;
  const years = centuriesOf(Number(digits.slice(6, 9))).map((century) => century + Number(digits.slice(4, 6)));
  if (!years.some((year) => isBirthDate(year, month, dayOfMonth))) return false;
  return (
    isMultiple(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1], 11) && isMultiple(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1], 11)
  );
}

function centuriesOf(individual: number): readonly number[] {
  if (individual < 500) return [1900];
  if (individual < 750) return [1800, 2000];
  return individual < 900 ? [2000] : [1900, 2000];
}
