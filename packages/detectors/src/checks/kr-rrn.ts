import type { CheckPass } from "@assay/spec";
import { isBirthDate } from "../arithmetic/calendar.ts";
import { digitAt, digitsOf } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

const weights = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];

/**
 * Birth date, century and sex, then a check digit (11 less the sum modulo 11; 13 for foreigners). Numbers given out since October 2020,
 * also to those who changed theirs, end in six random digits: without a right check digit the score is lower.
 * Ministry of the Interior and Safety, resident registration numbers.
 */
export function krRrn(value: string): boolean | CheckPass {
  const digits = digitsOf(value);
  const kind = digitAt(digits, 6);
  const year = centuries[kind]! + Number(digits.slice(0, 2)); // the patterns let only 1 to 8 through, and 0 to 9 have a century
  if (!isBirthDate(year, Number(digits.slice(2, 4)), Number(digits.slice(4, 6)))) return false;
  const base = kind >= 5 && kind <= 8 ? 13 : 11;
  if ((base - (weightedSum(digits, weights) % 11)) % 10 === digitAt(digits, 12))
    return { why: "birth date and check digit" };
  return { score: value.length > 13 ? 0.4 : 0.1, why: "birth date, form without check digit" };
}

const centuries = [1800, 1900, 1900, 2000, 2000, 1900, 1900, 2000, 2000, 1800];
