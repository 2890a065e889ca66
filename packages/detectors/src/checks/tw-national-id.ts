import { digitAt } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

const letters = "ABCDEFGHJKLMNPQRSTUVXYWZIO"; // in the order of their numbers, from 10

/**
 * Check digit of a Taiwan identity card (second character 1 or 2), resident certificate (8 or 9) or old resident certificate
 * (A to D): the letter becomes two digits, weights 1, 9, 8, …, 1, 1 modulo 10. Ministry of the Interior.
 */
export function twNationalId(value: string): boolean {
  const number = value.toUpperCase();
  const letter = String(10 + letters.indexOf(number.charAt(0)));
  const second = letters.indexOf(number.charAt(1)); // only its unit counts
  const digits = letter + (second < 0 ? number.charAt(1) : String(second % 10)) + number.slice(2);
  const sum = weightedSum(digits, [1, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
  return (sum + digitAt(digits, 10)) % 10 === 0;
}
