import { alphanumericsOf } from "../arithmetic/digits.ts";

/**
 * Weights 9 to 1 modulo 11, letters counting A = 10 to Z = 35, a missing second letter counting 36, a check digit A counting 10:
 * Immigration Department of Hong Kong.
 */
export function hkHkid(value: string): boolean {
  const number = alphanumericsOf(value).padStart(9, " ");
  let sum = 0;
  for (let index = 0; index < 9; index++) sum += (9 - index) * valueOf(number.charAt(index));
  return sum % 11 === 0;
}

function valueOf(character: string): number {
  return character === " " ? 36 : Number.parseInt(character, 36);
}
