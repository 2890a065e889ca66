import { digitsOf } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

/** The fourth digit checks the rest: weights 3, 7, 9, 5, 8, 4, 2, 1, 6 modulo 11; months 13 to 15 are used when a day is full. § 31 ASVG. */
export function atSvnr(value: string): boolean {
  const digits = digitsOf(value);
  const month = Number(digits.slice(6, 8));
  const day = Number(digits.slice(4, 6));
  if (month < 1 || month > 15 || day < 1 || day > 31) return false;
  return weightedSum(digits, [3, 7, 9, -1, 5, 8, 4, 2, 1, 6]) % 11 === 0;
}
