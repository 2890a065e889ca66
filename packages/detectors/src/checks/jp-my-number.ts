import { digitAt, digitsOf, isRepeated } from "../arithmetic/digits.ts";
import { completingDigit } from "../arithmetic/weighted.ts";

/** Weights 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2 modulo 11: Ministry of Internal Affairs ordinance 85 of 2014, article 5. */
export function jpMyNumber(value: string): boolean {
  const digits = digitsOf(value);
  return !isRepeated(digits) && completingDigit(digits, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) === digitAt(digits, 11);
}
