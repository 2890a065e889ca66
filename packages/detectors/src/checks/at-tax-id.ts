import { digitsOf, isRepeated } from "../arithmetic/digits.ts";
import { crossSum } from "../arithmetic/weighted.ts";

/** Digit sums of the products with 1 and 2 in turn complete to a multiple of 10: Bundesministerium für Finanzen, Abgabenkontonummer. */
export function atTaxId(value: string): boolean {
  const digits = digitsOf(value);
  return !isRepeated(digits) && crossSum(digits, [1, 2, 1, 2, 1, 2, 1, 2, 1]) % 10 === 0;
}
