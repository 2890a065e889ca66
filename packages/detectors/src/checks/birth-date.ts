import type { CheckPass, CheckSurroundings } from "@assay/spec";
import { isBirthDate, isShortDate } from "../arithmetic/calendar.ts";
import { isFraction } from "../arithmetic/fraction.ts";

const years = { first: 1900, last: new Date().getUTCFullYear() };

/** A day of the calendar from 1900 to this year, the month before or after the day. With a month in words the day of the month alone is looked at. */
export function birthDate(value: string, surroundings: CheckSurroundings): boolean | CheckPass {
  if (isFraction(surroundings)) return false;
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(value);
  const numbers = (compact === null ? (value.match(/\d+/g) ?? []) : compact.slice(1)).map(Number);
  const isPlausible = numbers.length === 3 ? numeric(numbers, value) : numbers.length === 2 && worded(numbers);
  return isPlausible && { normalised: numbers.length === 3 ? value.replaceAll(/\D+/g, "-") : value.toLowerCase() };
}

function numeric(numbers: readonly number[], value: string): boolean {
  const [a = 0, b = 0, c = 0] = numbers;
  if (/^\d{4}/.test(value)) return a >= years.first && isBirthDate(a, b, c);
  if (/\d{4}$/.test(value)) return c >= years.first && (isBirthDate(c, b, a) || isBirthDate(c, a, b));
  return isShortDate(c, b, a) || isShortDate(c, a, b);
}

function worded(numbers: readonly number[]): boolean {
  const [day, year] = [Math.min(...numbers), Math.max(...numbers)];
  return day >= 1 && day <= 31 && year >= years.first && year <= years.last;
}
