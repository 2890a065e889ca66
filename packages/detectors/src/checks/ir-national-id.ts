import { digitAt, digitsOf, isRepeated } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

/** Weights 10 to 2 modulo 11; a remainder below 2 is the check digit, else 11 less it: سازمان ثبت احوال. */
export function irNationalId(value: string): boolean {
  const digits = digitsOf(value);
  const rest = weightedSum(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return !isRepeated(digits) && digits.slice(3, 9) !== "000000" && digitAt(digits, 9) === (rest < 2 ? rest : 11 - rest);
}
