import { weightedSum } from "../arithmetic/weighted.ts";

/** The weighted sum of the eleven-test leaves 5: Dienst Uitvoering Onderwijs. */
export function nlOnderwijsnummer(value: string): boolean {
  return ((weightedSum(value, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11) + 11) % 11 === 5;
}
