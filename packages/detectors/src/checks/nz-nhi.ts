import { digitAt } from "../arithmetic/digits.ts";

const letters = "ABCDEFGHJKLMNPQRSTUVWXYZ"; // without I and O; A counts 1

/**
 * Weights 7 to 2 over the first six characters. Old form AAANNNC: a check digit modulo 11, never 11, 10 written 0. New form AAANNAC:
 * a check letter modulo 23. Health NZ, HISO 10046.
 */
export function nzNhi(value: string): boolean {
  const number = value.toUpperCase();
  let sum = 0;
  for (let index = 0; index < 6; index++) sum += (7 - index) * valueOf(number, index);
  const rest = sum % 11;
  if (/\d$/.test(number)) return rest !== 0 && (11 - rest) % 10 === digitAt(number, 6);
  return letters.charAt(23 - (sum % 23) - 1) === number.charAt(6);
}

function valueOf(number: string, index: number): number {
  const letter = letters.indexOf(number.charAt(index));
  return letter < 0 ? digitAt(number, index) : letter + 1;
}
