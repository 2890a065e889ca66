import { digitAt, digitsOf } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

/** Nine or twelve digits, a 1 before the check digit; weights rising from 1, or from 3 when that gives ten, modulo 11. Valstybinė mokesčių inspekcija. */
export function ltVat(value: string): boolean {
  const digits = digitsOf(value);
  const body = digits.slice(0, -1);
  const first = weightedSum(body, rising(1, body.length)) % 11;
  const check = first < 10 ? first : (weightedSum(body, rising(3, body.length)) % 11) % 10;
  return digits.at(-2) === "1" && check === digitAt(digits, body.length);
}

function rising(start: number, length: number): readonly number[] {
  return Array.from({ length }, (_, index) => ((index + start - 1) % 9) + 1);
}
