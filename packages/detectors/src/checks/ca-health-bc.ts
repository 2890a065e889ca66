import { digitAt, digitsOf } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

/** Digits two to nine with weights 2, 4, 8, 5, 10, 9, 7, 3 modulo 11: British Columbia Ministry of Health, personal health number. */
export function caHealthBc(value: string): boolean {
  const digits = digitsOf(value);
  return digitAt(digits, 9) === (11 - (weightedSum(digits.slice(1), [2, 4, 8, 5, 10, 9, 7, 3]) % 11)) % 11;
}
