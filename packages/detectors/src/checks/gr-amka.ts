import { isDdmmyy } from "../arithmetic/calendar.ts";
import { isLuhn } from "../arithmetic/luhn.ts";

/** Birth date and Luhn: ΗΔΙΚΑ, ΑΜΚΑ. */
export function grAmka(value: string): boolean {
  return isDdmmyy(value) && isLuhn(value);
}
