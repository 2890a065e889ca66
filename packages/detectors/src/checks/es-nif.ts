import { alphanumericsOf } from "../arithmetic/digits.ts";

const letters = "TRWAGMYFPDXBNJZSQVHLCKE";

/**
 * The letter is the number modulo 23, X, Y and Z before it counting 0, 1 and 2; K, L and M numbers take seven digits.
 * Real Decreto 1065/2007, articles 19 and 20; Real Decreto 1553/2005, article 11.
 */
export function esNif(value: string): boolean {
  const number = alphanumericsOf(value).padStart(9, "0");
  const digits = number
    .slice(0, 8)
    .replace(/^[KLM]/, "")
    .replace(/^[XYZ]/, (letter) => String("XYZ".indexOf(letter)));
  return Number(digits) > 0 && number.charAt(8) === letters.charAt(Number(digits) % 23);
}
