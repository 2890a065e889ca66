import { isRepeated } from "../arithmetic/digits.ts";
import { isMultiple } from "../arithmetic/weighted.ts";

/** Weights 21, 19, 17, 13, 11, 9, 7, 3, 1 modulo 10: Закон за чужденците, ЛНЧ. */
export function bgPnf(value: string): boolean {
  return !isRepeated(value) && isMultiple(value, [21, 19, 17, 13, 11, 9, 7, 3, 1, -1], 10);
}
