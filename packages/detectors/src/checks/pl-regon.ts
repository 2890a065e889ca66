import { digitAt, isRepeated } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

/** Nine digits with weights 8, 9, 2, …, 7, and fourteen with 2, 4, 8, …; modulo 11, ten written 0. Główny Urząd Statystyczny. */
export function plRegon(value: string): boolean {
  if (isRepeated(value) || check(value, [8, 9, 2, 3, 4, 5, 6, 7]) !== digitAt(value, 8)) return false;
  return value.length === 9 || check(value, [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]) === digitAt(value, 13);
}

function check(digits: string, weights: readonly number[]): number {
  return (weightedSum(digits, weights) % 11) % 10;
}
