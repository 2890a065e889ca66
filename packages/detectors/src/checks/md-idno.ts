import { isRepeated } from "../arithmetic/digits.ts";
import { isMultiple } from "../arithmetic/weighted.ts";

/** Weights 7, 3, 1 modulo 10 over thirteen digits: Agenția Servicii Publice, IDNP and IDNO. */
export function mdIdno(value: string): boolean {
  return !isRepeated(value) && isMultiple(value, [7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1, -1], 10);
}
