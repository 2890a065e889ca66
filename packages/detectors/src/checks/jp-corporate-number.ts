import { digitAt, digitsOf } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

/** The first digit is 9 less the sum with weights 2 and 1 in turn, modulo 9: National Tax Agency ordinance 70 of 2014. */
export function jpCorporateNumber(value: string): boolean {
  const digits = digitsOf(value);
  const rest = weightedSum(digits.slice(1), [2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]) % 9;
  return digitAt(digits, 0) === 9 - rest;
}
