import type { CheckPass } from "@assay/spec";
import { isShortDate } from "../arithmetic/calendar.ts";
import { digitsOf } from "../arithmetic/digits.ts";
import { isLuhn } from "../arithmetic/luhn.ts";

/** Birth date (day plus 60 in a co-ordination number) and Luhn over ten digits: Folkbokföringslag 1991:481, § 18. */
export function sePersonnummer(value: string): boolean | CheckPass {
  const digits = digitsOf(value).slice(-10);
  const day = Number(digits.slice(4, 6)) % 60;
  if (!isShortDate(Number(digits.slice(0, 2)), Number(digits.slice(2, 4)), day)) return false;
  return isLuhn(digits) && { normalised: digits, why: "birth date and Luhn" };
}
