import { alphanumericsOf } from "../arithmetic/digits.ts";
import { mod97 } from "../arithmetic/mod97.ts";
import { isMultiple } from "../arithmetic/weighted.ts";

/** The eleven-test of the citizen or company number, or, since 2020, MOD 97-10 over the whole with its country. Belastingdienst. */
export function nlBtw(value: string): boolean {
  const number = alphanumericsOf(value).replace(/^NL/, "");
  return isMultiple(number, [9, 8, 7, 6, 5, 4, 3, 2, -1], 11) || mod97(`NL${number}`) === 1;
}
