import { digitAt, isRepeated } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

/** Weights 8, 9, 4, 5, 6, 7, 8, 9 modulo 11: Autoridade Tributária de Moçambique. */
export function mzNuit(value: string): boolean {
  return (
    !isRepeated(value) &&
    "01234567891".charAt(weightedSum(value, [8, 9, 4, 5, 6, 7, 8, 9]) % 11) === String(digitAt(value, 8))
  );
}
