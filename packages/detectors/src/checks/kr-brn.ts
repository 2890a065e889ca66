import { digitAt, digitsOf } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

/** Weights 1, 3, 7, 1, 3, 7, 1, 3, 5, and the tens of five times the ninth digit: National Tax Service of Korea. */
export function krBrn(value: string): boolean {
  const digits = digitsOf(value);
  const sum = weightedSum(digits, [1, 3, 7, 1, 3, 7, 1, 3, 5, 1]) + Math.floor((digitAt(digits, 8) * 5) / 10);
  return sum % 10 === 0;
}
