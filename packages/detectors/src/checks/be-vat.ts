import { digitsOf } from "../arithmetic/digits.ts";

/** 97 less the first eight digits modulo 97: Kruispuntbank van Ondernemingen. */
export function beVat(value: string): boolean {
  const digits = digitsOf(value).padStart(10, "0");
  return Number(digits) > 0 && 97 - (Number(digits.slice(0, 8)) % 97) === Number(digits.slice(8));
}
