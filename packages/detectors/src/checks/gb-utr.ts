import { digitsOf, isRepeated } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

const checkDigits = "21987654321"; // by remainder

/** The first digit checks the other nine, weights 6, 7, 8, 9, 10, 5, 4, 3, 2 modulo 11: HM Revenue and Customs. */
export function gbUtr(value: string): boolean {
  const digits = digitsOf(value);
  const sum = weightedSum(digits.slice(1), [6, 7, 8, 9, 10, 5, 4, 3, 2]);
  return !isRepeated(digits) && digits.charAt(0) === checkDigits.charAt(sum % 11);
}
