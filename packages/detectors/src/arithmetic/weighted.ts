import { digitAt } from "./digits.ts";

/** Sum of each digit times its weight, for as many as there are weights. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * digitAt(digits, index), 0);
}
