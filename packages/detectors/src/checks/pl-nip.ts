import { digitsOf, isRepeated } from "../arithmetic/digits.ts";
import { isMultiple } from "../arithmetic/weighted.ts";

/** Weights 6, 5, 7, 2, 3, 4, 5, 6, 7 modulo 11: Ministerstwo Finansów, NIP. */
export function plNip(value: string): boolean {
  const digits = digitsOf(value);
  return !isRepeated(digits) && isMultiple(digits, [6, 5, 7, 2, 3, 4, 5, 6, 7, -1], 11);
}
