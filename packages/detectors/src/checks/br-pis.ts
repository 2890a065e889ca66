import { digitAt, digitsOf, isRepeated } from "../arithmetic/digits.ts";
import { completingDigit } from "../arithmetic/weighted.ts";

/** Weights 3, 2, 9, …, 2 modulo 11: Caixa Econômica Federal, PIS/PASEP/NIS/NIT. */
export function brPis(value: string): boolean {
  const digits = digitsOf(value);
  return !isRepeated(digits) && completingDigit(digits, [3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) === digitAt(digits, 10);
}
