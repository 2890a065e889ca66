import { digitAt } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

/** Days since 31 December 1899 of the birth, serial; weights -1, 5, 7, 9, 4, 6, 10, 5, 7 modulo 11: Державна податкова служба, РНОКПП. */
export function uaRntrc(value: string): boolean {
  const days = Number(value.slice(0, 5));
  const sum = weightedSum(value, [-1, 5, 7, 9, 4, 6, 10, 5, 7]) % 11;
  return days > 0 && days <= daysToDate && ((sum + 11) % 11) % 10 === digitAt(value, 9);
}

const daysToDate = (Date.now() - Date.UTC(1899, 11, 31)) / 86_400_000;
