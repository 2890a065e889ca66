import { digitsOf } from "../arithmetic/digits.ts";
import { isMultiple } from "../arithmetic/weighted.ts";

/** Weights 5, 4, 3, 2, 7, 6, 5, 4 and the check digit, modulo 11: Bundesamt für Statistik, UID (eCH-0097). */
export function chUid(value: string): boolean {
  return isMultiple(digitsOf(value), [5, 4, 3, 2, 7, 6, 5, 4, 1], 11);
}
