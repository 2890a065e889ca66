import { digitAt } from "./digits.ts";

/** Whether the digits satisfy the Luhn formula: ISO/IEC 7812-1, annex B. */
export function isLuhn(digits: string): boolean {
  return luhnSum(digits) % 10 === 0;
}

function luhnSum(digits: string): number {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = digitAt(digits, digits.length - 1 - index);
    sum += index % 2 === 0 ? digit : doubled(digit);
  }
  return sum;
}

function doubled(digit: number): number {
  return digit < 5 ? digit * 2 : digit * 2 - 9;
}
