import { crossSum } from "../arithmetic/weighted.ts";

/** Digit sums of the products with 1, 2, 1, 2, 1, 2, 4, 1, a multiple of 5; a seventh digit 7 may count one more. Ministry of Finance, 2023. */
export function twUbn(value: string): boolean {
  const rest = crossSum(value, [1, 2, 1, 2, 1, 2, 4, 1]) % 5;
  return Number(value) > 0 && (rest === 0 || (value.charAt(6) === "7" && rest === 4));
}
