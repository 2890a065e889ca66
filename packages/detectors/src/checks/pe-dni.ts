import { alphanumericsOf } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

/** Weights 3, 2, 7, …, 2 modulo 11 give a digit or a letter behind the eight digits; without it there is no check. RENIEC. */
export function peDni(value: string): boolean {
  const number = alphanumericsOf(value);
  if (number.length === 8) return true;
  const rest = weightedSum(number, [3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  return ["65432110987", "KJIHGFEDCBA"].some((row) => row.charAt(rest) === number.charAt(8));
}
