import { digitsOf } from "../arithmetic/digits.ts";
import { isMultiple } from "../arithmetic/weighted.ts";

/** First two digits 01 to 22, then a number, 001, and a check digit: weights 4, 3, 2, 9, …, 2, 1 modulo 11. DGI. */
export function uyRut(value: string): boolean {
  const digits = digitsOf(value);
  const start = Number(digits.slice(0, 2));
  if (start < 1 || start > 22 || digits.slice(2, 8) === "000000" || digits.slice(8, 11) !== "001") return false;
  return isMultiple(digits, [4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2, 1], 11);
}
