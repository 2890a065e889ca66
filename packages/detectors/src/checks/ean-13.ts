import { digitsOf } from "../arithmetic/digits.ts";
import { isMultiple } from "../arithmetic/weighted.ts";

/** Weights 1 and 3 in turn, modulo 10, over thirteen digits: GS1; also the Swiss AHV number (Art. 50c AHVG). */
export function ean13(value: string): boolean {
  return isMultiple(digitsOf(value), [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1], 10);
}
