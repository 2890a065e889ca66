import { digitAt } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

/** Tenth digit: 7 times the odd places less the even, modulo 10; eleventh: the sum of the first ten, modulo 10. Nüfus ve Vatandaşlık İşleri. */
export function trTckn(value: string): boolean {
  const tenth = weightedSum(value, [7, -1, 7, -1, 7, -1, 7, -1, 7]);
  const sum = weightedSum(value, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
  return ((tenth % 10) + 10) % 10 === digitAt(value, 9) && sum % 10 === digitAt(value, 10);
}
