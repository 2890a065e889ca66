import { digitAt, digitsOf, isRepeated } from "../arithmetic/digits.ts";
import { completingDigit } from "../arithmetic/weighted.ts";

/** Two check digits modulo 11, weights 10 to 2 and 11 to 2: Receita Federal do Brasil. */
export function brCpf(value: string): boolean {
  const digits = digitsOf(value);
  if (isRepeated(digits)) return false;
  return (
    completingDigit(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) === digitAt(digits, 9) &&
    completingDigit(digits, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) === digitAt(digits, 10)
  );
}
