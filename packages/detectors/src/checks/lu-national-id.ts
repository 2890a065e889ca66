import { isBirthYyyymmdd } from "../arithmetic/calendar.ts";
import { digitsOf } from "../arithmetic/digits.ts";
import { isLuhn } from "../arithmetic/luhn.ts";
import { isVerhoeff } from "../arithmetic/verhoeff.ts";

/** Birth date, serial, a Luhn digit and a Verhoeff digit over the first eleven: loi du 19 juin 2013, article 1. */
export function luNationalId(value: string): boolean {
  const digits = digitsOf(value);
  const body = digits.slice(0, 11);
  return isBirthYyyymmdd(digits) && isLuhn(body + digits.charAt(11)) && isVerhoeff(body + digits.charAt(12));
}
