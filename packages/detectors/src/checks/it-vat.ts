import { digitsOf } from "../arithmetic/digits.ts";
import { isLuhn } from "../arithmetic/luhn.ts";

/** Luhn; digits eight to ten are a tax office: 001–100, 120, 121, 888 or 999. D.P.R. 633/1972, article 35. */
export function itVat(value: string): boolean {
  const digits = digitsOf(value);
  const office = Number(digits.slice(7, 10));
  const known = (office >= 1 && office <= 100) || [120, 121, 888, 999].includes(office);
  return known && Number(digits.slice(0, 7)) > 0 && isLuhn(digits);
}
