import { digitsOf, isRepeated } from "../arithmetic/digits.ts";

/** Weights rising from 2 from the right; 11 less the sum modulo 11, ten and eleven written 0: SET Paraguay. */
export function pyRuc(value: string): boolean {
  const digits = digitsOf(value);
  let sum = 0;
  for (let index = 1; index < digits.length; index++)
    sum += Number(digits.charAt(digits.length - 1 - index)) * (index + 1);
  return !isRepeated(digits) && Number(digits.slice(-1)) === (sum % 11 < 2 ? 0 : 11 - (sum % 11));
}
