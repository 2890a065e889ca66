import type { CheckPass } from "@assay/spec";
import { isDdmmyy } from "../arithmetic/calendar.ts";
import { digitsOf } from "../arithmetic/digits.ts";
import { isMultiple } from "../arithmetic/weighted.ts";

/**
 * Birth date and weights 4, 3, 2, 7, …, 2, 1 modulo 11. For some birth dates numbers without a right check digit are given out since
 * October 2007: those score lower, and only with the hyphen. CPR-kontoret.
 */
export function dkCpr(value: string): boolean | CheckPass {
  const digits = digitsOf(value);
  if (!isDdmmyy(digits) || digits.endsWith("0000")) return false;
  if (isMultiple(digits, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1], 11)) return { why: "birth date and check digit" };
  return value.includes("-") && { score: 0.3, why: "birth date, form without check digit" };
}
