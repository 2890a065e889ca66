import { alphanumericsOf } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

/** Weights 8 to 2, and 9 for a second letter, modulo 23 as a letter, W for none over: Department of Social Protection; Revenue for VAT. */
export function iePpsn(value: string): boolean {
  const number = alphanumericsOf(value).replace(/^IE/, "");
  const second = number.charCodeAt(8);
  const extra = Number.isNaN(second) || number.charAt(8) === "W" || number.charAt(8) === "T" ? 0 : (second - 64) * 9;
  const sum = weightedSum(number, [8, 7, 6, 5, 4, 3, 2]) + extra;
  return number.charAt(7) === "WABCDEFGHIJKLMNOPQRSTUV".charAt(sum % 23);
}
