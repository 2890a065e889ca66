import { digitAt } from "../arithmetic/digits.ts";
import { crossSum } from "../arithmetic/weighted.ts";

/** The letter becomes two digits; digit sums of the products with 1 and 2 in turn, modulo 10: § 290 SGB V, GKV-Spitzenverband. */
export function deKvnr(value: string): boolean {
  const number = value.toUpperCase();
  const digits = String(number.charCodeAt(0) - 64).padStart(2, "0") + number.slice(1);
  return crossSum(digits, [1, 2, 1, 2, 1, 2, 1, 2, 1, 2]) % 10 === digitAt(digits, 10);
}
