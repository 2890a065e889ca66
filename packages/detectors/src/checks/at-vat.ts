import { digitAt, digitsOf } from "../arithmetic/digits.ts";
import { crossSum } from "../arithmetic/weighted.ts";

/** 96 less the digit sums of the products with 1 and 2 in turn, modulo 10: BMF, UID-Nummer. */
export function atVat(value: string): boolean {
  const digits = digitsOf(value);
  return (96 - crossSum(digits, [1, 2, 1, 2, 1, 2, 1])) % 10 === digitAt(digits, 7);
}
