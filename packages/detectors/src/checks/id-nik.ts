import type { CheckSurroundings } from "@assay/spec";
import { isDate } from "../arithmetic/calendar.ts";
import { digitsOf } from "../arithmetic/digits.ts";
import { isFraction } from "../arithmetic/fraction.ts";

/** Province 11 to 97, birth date (day plus 40 for women), serial not 0000: Peraturan Presiden 26/2009. */
export function idNik(value: string, surroundings: CheckSurroundings): boolean {
  const digits = digitsOf(value);
  const province = Number(digits.slice(0, 2));
  if (isFraction(surroundings)) return false;
  if (!provinces.has(province) || digits.endsWith("0000") || digits.slice(2, 4) === "00") return false;
  const day = Number(digits.slice(6, 8));
  return isDate(2000 + Number(digits.slice(10, 12)), Number(digits.slice(8, 10)), day > 40 ? day - 40 : day);
}

const provinces = new Set([
  11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 31, 32, 33, 34, 35, 36, 51, 52, 53, 61, 62, 63, 64, 65, 71, 72, 73, 74, 75,
  76, 81, 82, 91, 92, 93, 94, 95, 96, 97,
]);
