import { digitAt } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

/** The ninth digit is the first eight with weights 4, 1, 8, 6, 2, 7, 5, 3, modulo 11; the tenth is 1 for an organisation, 2 for a person. */
export function azVoen(value: string): boolean {
  return weightedSum(value, [4, 1, 8, 6, 2, 7, 5, 3]) % 11 === digitAt(value, 8);
}
