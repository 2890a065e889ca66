import { digitAt, digitsOf } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

/**
 * Of a person the birth date, century and sex; of an organisation year, month and kind (4 to 6). Weights 1 to 11, or 3 to 11, 1, 2 when that
 * gives ten, modulo 11; ten twice is never given out. Закон № 223-III of 2007.
 */
export function kzIin(value: string): boolean {
  const digits = digitsOf(value);
  const month = Number(digits.slice(2, 4));
  if (month < 1 || month > 12 || digits.slice(4, 6) === "00") return false;
  const first = weightedSum(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11;
  const check = first < 10 ? first : weightedSum(digits, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11;
  return check === digitAt(digits, 11);
}
