import { digitAt, digitsOf } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

/** Weights 31, 29, 23, 19, 17, 13, 7, 5, 3; ten less the sum modulo 11: Tổng cục Thuế, Thông tư 105/2020. */
export function vnMst(value: string): boolean {
  const digits = digitsOf(value);
  const check = 10 - (weightedSum(digits, [31, 29, 23, 19, 17, 13, 7, 5, 3]) % 11);
  return digits.slice(2, 9) !== "0000000" && check === digitAt(digits, 9);
}
