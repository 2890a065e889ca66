import { digitAt, digitsOf } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

/** Weights 7, 5, 3, 2, 1, 7, 5, 3, 2 from the right; ten times the sum modulo 11, ten written 0: ANAF, CUI. */
export function roCui(value: string): boolean {
  const digits = digitsOf(value).padStart(10, "0");
  const sum = weightedSum(digits, [7, 5, 3, 2, 1, 7, 5, 3, 2]) * 10;
  return Number(digits) > 0 && (sum % 11) % 10 === digitAt(digits, 9);
}
