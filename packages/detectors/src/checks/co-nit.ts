import { digitAt, digitsOf } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

/** Prime numbers 41, 37, 29, 23, 19, 17, 13, 7, 3 as weights; 11 less the remainder, from 2 up: DIAN, orden administrativa 4 of 1989. */
export function coNit(value: string): boolean {
  const digits = digitsOf(value).padStart(10, "0");
  const rest = weightedSum(digits, [41, 37, 29, 23, 19, 17, 13, 7, 3]) % 11;
  return Number(digits) > 0 && digitAt(digits, 9) === (rest < 2 ? rest : 11 - rest);
}
