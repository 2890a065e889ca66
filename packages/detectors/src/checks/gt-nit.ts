import { alphanumericsOf } from "../arithmetic/digits.ts";

/** Weights rising from 2 from the right; 11 less the sum modulo 11, ten written K: SAT Guatemala. */
export function gtNit(value: string): boolean {
  const number = alphanumericsOf(value);
  let sum = 0;
  for (let index = 1; index < number.length; index++)
    sum += Number(number.charAt(number.length - 1 - index)) * (index + 1);
  return "0123456789K".charAt((11 - (sum % 11)) % 11) === number.slice(-1);
}
