import type { CheckPass } from "@assay/spec";
import { isRepeated } from "../arithmetic/digits.ts";
import { isLuhn } from "../arithmetic/luhn.ts";

/** The digits of cards given out since 1999 satisfy Luhn; nothing is published about it, so that other numbers only count less. */
export function inEpic(value: string): boolean | CheckPass {
  const digits = value.slice(3);
  if (isRepeated(digits)) return false;
  return isLuhn(digits) ? { score: 0.4, why: "Luhn" } : { score: 0.1, why: "form" };
}
