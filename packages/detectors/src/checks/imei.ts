import type { Check } from "@assay/spec";
import { digitsOf, isRepeated } from "../arithmetic/digits.ts";
import { isLuhn } from "../arithmetic/luhn.ts";

// Reporting bodies: 3GPP TS 23.003 6.2.1, GSMA TS.06.
const bodies = new Set("01 10 30 33 35 44 45 49 50 51 52 53 54 86 91 97 98 99".split(" "));

/**
 * Type allocation code of a known reporting body, serial number, Luhn digit (3GPP TS 23.003 6.2.1 and annex B). With a software version in
 * place of the check digit there are sixteen, which only the words around them can tell.
 */
export const imei: Check = (value, { field, before }) => {
  const digits = digitsOf(value);
  if (!bodies.has(digits.slice(0, 2)) || isRepeated(digits.slice(2, 14))) return false;
  if (digits.length === 16)
    return /imeisv/i.test(`${field} ${before}`) && { normalised: digits.slice(0, 14), score: 0.6 };
  return isLuhn(digits) && { normalised: digits.slice(0, 14), score: value === digits ? 0.5 : 0.7, why: "luhn" };
};
