import { digitsOf, isRepeated } from "../arithmetic/digits.ts";
import { isMultiple } from "../arithmetic/weighted.ts";

/** Weights 2, 9, 8, 7, 6, 3, 4 and the check digit, modulo 10: Dirección Nacional de Identificación Civil. */
export function uyCi(value: string): boolean {
  const digits = digitsOf(value).padStart(8, "0");
  return !isRepeated(digits) && isMultiple(digits, [2, 9, 8, 7, 6, 3, 4, 1], 10);
}
