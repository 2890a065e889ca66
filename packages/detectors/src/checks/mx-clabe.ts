import { digitsOf, isRepeated } from "../arithmetic/digits.ts";

const weights = [3, 7, 1];

/** Each product with 3, 7, 1 modulo 10, completed to ten: Asociación de Bancos de México, CLABE. */
export function mxClabe(value: string): boolean {
  const digits = digitsOf(value);
  let sum = 0;
  for (let index = 0; index < 17; index++) sum += (Number(digits.charAt(index)) * (weights[index % 3] ?? 0)) % 10;
  return !isRepeated(digits) && String((10 - (sum % 10)) % 10) === digits.charAt(17);
}
