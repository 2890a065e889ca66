import type { CheckPass, CheckSurroundings } from "@assay/spec";

const near = /(exp(iry|ires|iration|\.| date)?|valid (thru|until|to)|good thru|有效期)[ \w.:：#-]{0,12}$/i;

/** Month and year from 2000 to 2049, right behind a word for expiry or in a field named so. */
export function cardExpiry(value: string, { before, field }: CheckSurroundings): boolean | CheckPass {
  const [month = "", year = ""] = value.split(/[/ -]+/);
  const plausible =
    Number(month) >= 1 && Number(month) <= 12 && (year.length === 2 ? year < "50" : /^20[0-4]/.test(year));
  return plausible && (field !== "" || near.test(before)) && { normalised: month.padStart(2, "0") + year.slice(-2) };
}
