import { digitAt } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

/** Weights 1 to 7, or 3 to 9 when that gives ten, modulo 11: EVS 584. */
export function eeRegistrikood(value: string): boolean {
  const first = weightedSum(value, [1, 2, 3, 4, 5, 6, 7]) % 11;
  const check = first < 10 ? first : (weightedSum(value, [3, 4, 5, 6, 7, 8, 9]) % 11) % 10;
  return check === digitAt(value, 7);
}
