import type { CheckPass, CheckSurroundings } from "@assay/spec";
import { digitsOf } from "../arithmetic/digits.ts";

const name = /\b(nass|nss|naf|seguridad social)[ .:º°]{0,4}$/i;

/**
 * Province, number and two check digits, modulo 97; to a number under ten million the province may have been added times ten million.
 * Tesorería General de la Seguridad Social. In groups and right behind its name one with a slip in it is reported too, with a lower score.
 */
export function esSsn(value: string, { before }: CheckSurroundings): boolean | CheckPass {
  const digits = digitsOf(value);
  if (isRight(digits)) return { why: "check digits" };
  return (
    value.length > digits.length && name.test(before) && { score: 0.2, why: "behind its name, check digits wrong" }
  );
}

function isRight(digits: string): boolean {
  const province = Number(digits.slice(0, 2));
  if (province < 1 || (province > 53 && province !== 66)) return false;
  const number = Number(digits.slice(2, 10));
  const wholes = [Number(digits.slice(0, 10)), ...(number < 10_000_000 ? [number + province * 10_000_000] : [])];
  return wholes.some((whole) => whole % 97 === Number(digits.slice(10)));
}
