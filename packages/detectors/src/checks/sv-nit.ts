import { digitAt, digitsOf } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

/** Serials to 100: weights 14 to 2, of the sum modulo 11 the last digit; later ones: weights 2, 7, 6, …, 2 completed to 11. Ministerio de Hacienda. */
export function svNit(value: string): boolean {
  const digits = digitsOf(value);
  if (digits.slice(10, 13) <= "100") {
    const sum = weightedSum(digits, [14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
    return (sum % 11) % 10 === digitAt(digits, 13);
  }
  const sum = weightedSum(digits, [2, 7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
  return ((11 - (sum % 11)) % 11) % 10 === digitAt(digits, 13);
}
