import { digitAt } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

const rising = [1, 2, 3, 4, 5, 6, 7];
const turned = [7, 1, 2, 3, 4, 5, 6];

/** Weights 1 to 7, or 7, 1, …, 6 between 30 and 60 million, and two more of each when that gives ten; modulo 11. Держстат, ЄДРПОУ. */
export function uaEdrpou(value: string): boolean {
  const weights = value.charAt(0) >= "3" && value.charAt(0) <= "5" ? turned : rising;
  const first = weightedSum(value, weights) % 11;
  const check =
    first < 10
      ? first
      : (weightedSum(
          value,
          weights.map((weight) => weight + 2),
        ) %
          11) %
        10;
  return Number(value) > 0 && check === digitAt(value, 7);
}
