import { alphanumericsOf, isRepeated } from "../arithmetic/digits.ts";

/** Weights 2 to 7 from the right; 11 less the sum modulo 11, ten written K and eleven 0: Servicio de Registro Civil. */
export function clRut(value: string): boolean {
  const number = alphanumericsOf(value);
  const digits = number.slice(0, -1);
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    sum += Number(digits.charAt(digits.length - 1 - index)) * (2 + (index % 6));
  }
  return !isRepeated(digits) && "0K987654321".charAt(sum % 11) === number.slice(-1);
}
