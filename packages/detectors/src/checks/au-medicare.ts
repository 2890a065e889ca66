import { digitsOf } from "../arithmetic/digits.ts";
import { isMultiple } from "../arithmetic/weighted.ts";

/** The ninth digit checks the first eight: weights 1, 3, 7, 9 modulo 10. Services Australia. */
export function auMedicare(value: string): boolean {
  const digits = digitsOf(value);
  return digits.charAt(9) !== "0" && isMultiple(digits, [1, 3, 7, 9, 1, 3, 7, 9, -1], 10);
}
