import { alphanumericsOf, digitAt } from "../arithmetic/digits.ts";

const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21]; // what digits at the first, third, … place count

/** Digits at odd places translated, modulo 26 as a letter; never starting with 12. Τμήμα Φορολογίας, TIC. */
export function cyTic(value: string): boolean {
  const number = alphanumericsOf(value).replace(/^CY/, "");
  let sum = 0;
  for (let index = 0; index < 8; index++) {
    const digit = digitAt(number, index);
    sum += index % 2 === 0 ? (odd[digit] ?? 0) : digit;
  }
  return !number.startsWith("12") && number.charCodeAt(8) - 65 === sum % 26;
}
