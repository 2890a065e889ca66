import { digitsOf } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

/**
 * Weights 8 to 2, 10 and 1: a multiple of 97 or, of numbers from 100 0000 00, 55 less or more (numbers given out since 2010). GD and HA numbers
 * have no check. HM Revenue and Customs, VAT registration manual.
 */
export function gbVat(value: string): boolean {
  if (/(GD[0-4]|HA[5-9])\d\d$/i.test(value)) return true;
  const digits = digitsOf(value).slice(0, 9);
  const rest = weightedSum(digits, [8, 7, 6, 5, 4, 3, 2, 10, 1]) % 97;
  return Number(digits.slice(0, 7)) > 0 && (rest === 0 || (digits >= "1" && (rest === 42 || rest === 55)));
}
