import { digitAt, isRepeated } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

const tail = [4, 10, 3, 5, 9, 4, 6, 8];

/** Modulo 11 modulo 10: one check digit in the ten of an organisation, two in the twelve of a person. Приказ ФНС ММВ-7-6/435. */
export function ruInn(value: string): boolean {
  if (isRepeated(value)) return false;
  if (value.length === 10) return checks(value, [2, ...tail], 9);
  return checks(value, [7, 2, ...tail], 10) && checks(value, [3, 7, 2, ...tail], 11);
}

function checks(digits: string, weights: readonly number[], index: number): boolean {
  return (weightedSum(digits, weights) % 11) % 10 === digitAt(digits, index);
}
