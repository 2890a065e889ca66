import { weightedSum } from "../arithmetic/weighted.ts";

const alphabet = "ABCDEFGHJKLMNPQRSTUVWX0123456789";

/**
 * Check letter of a Singapore unique entity number. Three forms: business (8 digits and letter), local company (year, 5 digits
 * and letter), other entity (T or S or R, year, type, 4 digits and letter). ACRA, UEN format.
 */
export function sgUen(value: string): boolean {
  const number = value.toUpperCase();
  const expected = /^\d/.test(number) ? registered(number) : other(number);
  return number.slice(-1) === expected;
}

function registered(number: string): string {
  if (number.length === 9) return "XMKECAWLJDB".charAt(weightedSum(number, [10, 4, 9, 3, 8, 2, 7, 1]) % 11);
  return "ZKCMDNERGWH".charAt(weightedSum(number, [10, 8, 6, 4, 9, 7, 5, 3, 1]) % 11);
}

function other(number: string): string {
  const weights = [4, 3, 5, 3, 10, 2, 2, 5, 7];
  const sum = weights.reduce((total, weight, index) => total + weight * alphabet.indexOf(number.charAt(index)), 0);
  return alphabet.charAt((((sum - 5) % 11) + 11) % 11);
}
