import { digitAt, digitsOf, isRepeated } from "../arithmetic/digits.ts";
import { completingDigit } from "../arithmetic/weighted.ts";

/** The eleventh digit checks the first ten: weights 5, 4, 3, 2, 7, 6, 5, 4, 3, 2 modulo 11. National Police Agency. */
export function jpDrivingLicence(value: string): boolean {
  const digits = digitsOf(value);
  return !isRepeated(digits) && completingDigit(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) === digitAt(digits, 10);
}
