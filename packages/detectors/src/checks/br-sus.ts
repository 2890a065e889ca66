import { digitsOf } from "../arithmetic/digits.ts";
import { isMultiple } from "../arithmetic/weighted.ts";

/** Weights 15 to 1 modulo 11: Ministério da Saúde, Cartão Nacional de Saúde. */
export function brSus(value: string): boolean {
  return isMultiple(digitsOf(value), [15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 11);
}
