import { digitsOf, isRepeated } from "../arithmetic/digits.ts";
import { remainder } from "../arithmetic/remainder.ts";

/** The last three digits are the first ten modulo 511: Direction générale des Finances publiques, numéro SPI. */
export function frTaxId(value: string): boolean {
  const digits = digitsOf(value);
  return !isRepeated(digits) && remainder(digits.slice(0, 10), 511) === Number(digits.slice(10));
}
