import { digitsOf } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

/** Weights 9 to 1 modulo 101, hundred written 00; numbers up to 001-001-998 have no check. Социальный фонд России. */
export function ruSnils(value: string): boolean {
  const digits = digitsOf(value);
  if (Number(digits.slice(0, 9)) <= 1_001_998) return false;
  return (weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101) % 100 === Number(digits.slice(9));
}
