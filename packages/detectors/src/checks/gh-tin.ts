import { alphanumericsOf, digitAt } from "../arithmetic/digits.ts";

/** The eleventh character is the digits two to ten by their place, modulo 11, ten written X: Ghana Revenue Authority. */
export function ghTin(value: string): boolean {
  const number = alphanumericsOf(value);
  let sum = 0;
  for (let index = 1; index <= 9; index++) sum += index * digitAt(number, index);
  return "0123456789X".charAt(sum % 11) === number.charAt(10);
}
