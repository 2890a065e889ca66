import { digitsOf } from "../arithmetic/digits.ts";

/** Ten digits, a multiple of 11, third digit 2, 3, 4, 7, 8 or 9: Finančná správa, IČ DPH. */
export function skVat(value: string): boolean {
  const digits = digitsOf(value);
  return "234789".includes(digits.charAt(2)) && Number(digits) % 11 === 0;
}
