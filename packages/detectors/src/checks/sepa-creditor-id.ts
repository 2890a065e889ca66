import { alphanumericsOf } from "../arithmetic/digits.ts";
import { mod97 } from "../arithmetic/mod97.ts";

/** MOD 97-10 over the national part, then country and check digits; the business code (places 5 to 7) is left out. EPC262-08. */
export function sepaCreditorId(value: string): boolean {
  const number = alphanumericsOf(value);
  return mod97(number.slice(7) + number.slice(0, 4)) === 1;
}
