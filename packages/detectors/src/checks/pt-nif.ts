import { digitAt, digitsOf } from "../arithmetic/digits.ts";
import { completingDigit } from "../arithmetic/weighted.ts";

/** Weights 9 to 2 modulo 11: Autoridade Tributária e Aduaneira, Decreto-Lei 14/2013. */
export function ptNif(value: string): boolean {
  const digits = digitsOf(value);
  return completingDigit(digits, [9, 8, 7, 6, 5, 4, 3, 2]) === digitAt(digits, 8);
}
