import { digitsOf } from "../arithmetic/digits.ts";
import { isLuhn } from "../arithmetic/luhn.ts";

/** Luhn over ten digits, after an optional 16 and before an optional 01: Skatteverket, organisationsnummer. */
export function seOrgnr(value: string): boolean {
  const digits = digitsOf(value);
  return isLuhn(digits.length === 12 && /^SE/i.test(value) ? digits.slice(0, 10) : digits.slice(-10));
}
