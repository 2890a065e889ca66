import { digitsOf } from "../arithmetic/digits.ts";

/**
 * Province, number and two check digits, modulo 97; to a number under ten million the province may have been added times ten million.
 * Tesorería General de la Seguridad Social.
 */
export function esSsn(value: string): boolean {
  const digits = digitsOf(value);
  const province = Number(digits.slice(0, 2));
  const number = Number(digits.slice(2, 10));
  if (province < 1 || (province > 53 && province !== 66)) return false;
  const wholes = [Number(digits.slice(0, 10)), ...(number < 10_000_000 ? [number + province * 10_000_000] : [])];
  return wholes.some((whole) => whole % 97 === Number(digits.slice(10)));
}
