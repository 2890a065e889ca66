import { digitAt, digitsOf } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

// How many municipalities each of the 22 departments has.
const municipalities = [17, 8, 16, 16, 14, 14, 19, 8, 24, 21, 9, 30, 33, 21, 8, 17, 14, 5, 11, 11, 7, 17];

/** Weights 2 to 9 modulo 11 over the serial, then department and municipality: RENAP, código único de identificación. */
export function gtDpi(value: string): boolean {
  const digits = digitsOf(value);
  const most = municipalities[Number(digits.slice(9, 11)) - 1] ?? 0;
  const municipality = Number(digits.slice(11));
  if (municipality < 1 || municipality > most) return false;
  return (weightedSum(digits, [2, 3, 4, 5, 6, 7, 8, 9]) % 11) % 10 === digitAt(digits, 8);
}
