import { digitAt } from "./digits.ts";

/** Sum of each digit times its weight, for as many as there are weights. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * digitAt(digits, index), 0);
}

/**
 * Whether the weighted sum is a multiple of the modulus. A check digit that must equal the sum of the others modulo m has
 * the weight -1 here, one that completes it has the weight 1.
 */
export function isMultiple(digits: string, weights: readonly number[], modulus: number): boolean {
  return weightedSum(digits, weights) % modulus === 0;
}

/** Sum of the digits of each product: 7 × 2 counts 1 + 4. */
export function crossSum(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + digitSum(weight * digitAt(digits, index)), 0);
}

function digitSum(number: number): number {
  return Math.floor(number / 10) + (number % 10); // of a product of digit and weight: two digits at most
}

/** The digit that completes the weighted sum to a multiple of 11, where ten and eleven are written 0. */
export function completingDigit(digits: string, weights: readonly number[]): number {
  const rest = weightedSum(digits, weights) % 11;
  return rest < 2 ? 0 : 11 - rest;
}
