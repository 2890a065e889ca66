import { digitsOf } from "../arithmetic/digits.ts";
import { isVerhoeff } from "../arithmetic/verhoeff.ts";

/** Verhoeff check digit; never the same backwards. UIDAI, numbering scheme. */
export function inAadhaar(value: string): boolean {
  const digits = digitsOf(value);
  return digits !== digits.split("").toReversed().join("") && isVerhoeff(digits);
}
