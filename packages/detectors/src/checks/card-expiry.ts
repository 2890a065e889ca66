import type { CheckPass, CheckSurroundings } from "@assay/spec";

const near =
  /(?<![a-z])(exp|expir(y|es|ation)|valid (thru|through|until|to)|good thru|exp\.? date)(?![a-z])[ \w.:#-]{0,12}$/i;
const eastern = /(有效期|有効期限|유효기간)[ \w.:：#-]{0,8}$/;

/** Month and year from 2000 to 2049, right behind a word for expiry or in a field named so. */
export function cardExpiry(value: string, { before, field }: CheckSurroundings): boolean | CheckPass {
  const digits = value.replaceAll(/\D/g, "");
  const month = digits.slice(0, 2);
  const year = digits.slice(2);
  const plausible = month >= "01" && month <= "12" && (year.length === 2 ? year < "50" : /^20[0-4]/.test(year));
  const isNamed = [before, field.replaceAll("_", " ")].some((text) => near.test(text) || eastern.test(text));
  return plausible && isNamed && { normalised: month + year.slice(-2) };
}
