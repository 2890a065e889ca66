import { digitsOf } from "../arithmetic/digits.ts";
import { isLuhn } from "../arithmetic/luhn.ts";
import { plansCalledBy } from "../phone/plan.ts";
import type { Check } from "@assay/spec";

/** Major industry 89, a calling code, issuer and account, closed by a Luhn digit: ITU-T E.118. */
export const iccid: Check = (value) => {
  const digits = digitsOf(value);
  const isIssued = plansCalledBy(digits.slice(2)).length > 0;
  return isIssued && isLuhn(digits) && { normalised: digits.slice(0, 19), why: "luhn" };
};
