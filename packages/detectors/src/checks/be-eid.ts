import { digitsOf } from "../arithmetic/digits.ts";

/** The first ten digits modulo 97, 97 for none over: FOD Binnenlandse Zaken, eID card number. */
export function beEid(value: string): boolean {
  const digits = digitsOf(value);
  return Number(digits) > 0 && (Number(digits.slice(0, 10)) % 97 || 97) === Number(digits.slice(10));
}
