import { digitsOf, isRepeated } from "../arithmetic/digits.ts";
import { isLuhn } from "../arithmetic/luhn.ts";

/** Luhn over the number with the prefix 80840 (health, United States) before it: 45 CFR 162.406. */
export function usNpi(value: string): boolean {
  const digits = digitsOf(value);
  return !isRepeated(digits.slice(0, 9)) && isLuhn(`80840${digits}`);
}
