import { digitsOf } from "../arithmetic/digits.ts";
import { isMultiple } from "../arithmetic/weighted.ts";

/** Weights 9, 7, 3, 1 modulo 10 over the first eight digits: Nemzeti Adó- és Vámhivatal, adószám. */
export function huVat(value: string): boolean {
  const digits = digitsOf(value);
  return Number(digits) > 0 && isMultiple(digits, [9, 7, 3, 1, 9, 7, 3, 1], 10);
}
