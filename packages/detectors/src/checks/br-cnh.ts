import { digitAt, digitsOf, isRepeated } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

/** Two check digits modulo 11, weights 9 to 1 and 1 to 9; a ten in the first takes two from the second. Denatran, CNH. */
export function brCnh(value: string): boolean {
  const digits = digitsOf(value);
  const first = weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11;
  const second = (weightedSum(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11) - (first >= 10 ? 2 : 0);
  return (
    !isRepeated(digits) && digitAt(digits, 9) === written(first) && digitAt(digits, 10) === written((second + 11) % 11)
  );
}

function written(check: number): number {
  return check >= 10 ? 0 : check;
}
