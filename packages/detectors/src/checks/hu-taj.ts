import { digitsOf, isRepeated } from "../arithmetic/digits.ts";
import { isMultiple } from "../arithmetic/weighted.ts";

/** Weights 3 and 7 in turn, modulo 10: 1996. évi XX. törvény, melléklet (TAJ szám). */
export function huTaj(value: string): boolean {
  const digits = digitsOf(value);
  return !isRepeated(digits) && isMultiple(digits, [3, 7, 3, 7, 3, 7, 3, 7, -1], 10);
}
