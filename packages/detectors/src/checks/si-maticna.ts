import { weightedSum } from "../arithmetic/weighted.ts";

/** Weights 7 to 2; 11 less the sum modulo 11, never ten, eleven written 0: AJPES. */
export function siMaticna(value: string): boolean {
  const check = 11 - (weightedSum(value, [7, 6, 5, 4, 3, 2]) % 11);
  return check !== 10 && check % 11 === Number(value.charAt(6));
}
