import { digitsOf } from "../arithmetic/digits.ts";

/** The first six digits modulo 89 are the last two: Administration de l'enregistrement, des domaines et de la TVA. */
export function luVat(value: string): boolean {
  const digits = digitsOf(value);
  return Number(digits) > 0 && Number(digits.slice(0, 6)) % 89 === Number(digits.slice(6));
}
