import { digitAt, digitsOf, isRepeated } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

/** Two check digits modulo 11: one over bank and branch, one over the account. Consejo Superior Bancario, Código Cuenta Cliente. */
export function esCcc(value: string): boolean {
  const digits = digitsOf(value);
  const bank = checkDigit(digits.slice(0, 8), [4, 8, 5, 10, 9, 7, 3, 6]);
  const account = checkDigit(digits.slice(10), [1, 2, 4, 8, 5, 10, 9, 7, 3, 6]);
  return !isRepeated(digits) && digitAt(digits, 8) === bank && digitAt(digits, 9) === account;
}

function checkDigit(digits: string, weights: readonly number[]): number {
  const check = 11 - (weightedSum(digits, weights) % 11);
  return check >= 10 ? 11 - check : check;
}
