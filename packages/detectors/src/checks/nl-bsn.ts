import type { CheckPass } from "@assay/spec";
import { digitsOf, isRepeated } from "../arithmetic/digits.ts";
import { isMultiple } from "../arithmetic/weighted.ts";

/** The eleven-test: weights 9 to 2 and -1, modulo 11; older numbers leave the first 0 out. Logisch Ontwerp BSN. */
export function nlBsn(value: string): boolean | CheckPass {
  const digits = digitsOf(value).padStart(9, "0");
  const passes = !isRepeated(digits) && isMultiple(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1], 11);
  return passes && { normalised: digits, why: "eleven-test" };
}
