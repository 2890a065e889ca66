import { digitAt, digitsOf } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

const primary = [3, 2, 7, 6, 5, 4, 3, 2];
const secondary = [7, 4, 3, 2, 5, 2, 7, 6];

/** Modulo 11 with a second row of weights when the first gives 10: Inland Revenue of New Zealand, RWT and NRWT specification. */
export function nzIrd(value: string): boolean {
  const digits = digitsOf(value).padStart(9, "0");
  if (Number(digits) < 10_000_000 || Number(digits) > 200_000_000) return false;
  const first = completing(digits, primary);
  return digitAt(digits, 8) === (first === 10 ? completing(digits, secondary) : first);
}

function completing(digits: string, weights: readonly number[]): number {
  return (11 - (weightedSum(digits, weights) % 11)) % 11;
}
