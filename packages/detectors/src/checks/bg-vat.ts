import { digitAt, digitsOf } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

/** Nine digits: weights 1 to 8 modulo 11, or 3 to 10 when that gives ten. Агенция по вписванията, ЕИК. */
export function bgVat(value: string): boolean {
  const digits = digitsOf(value);
  const first = weightedSum(digits, [1, 2, 3, 4, 5, 6, 7, 8]) % 11;
  const check = first < 10 ? first : (weightedSum(digits, [3, 4, 5, 6, 7, 8, 9, 10]) % 11) % 10;
  return Number(digits) > 0 && check === digitAt(digits, 8);
}
