import { digitsOf } from "../arithmetic/digits.ts";
import { isLuhn } from "../arithmetic/luhn.ts";

/** Luhn over the number with the prefix 80840 (health, United States) before it: 45 CFR 162.406. */
export function usNpi(value: string): boolean {
  return isLuhn(`80840${digitsOf(value)}`);
}
