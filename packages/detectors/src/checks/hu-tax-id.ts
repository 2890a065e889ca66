import { isMultiple } from "../arithmetic/weighted.ts";

/** The place of each digit as its weight, modulo 11: 1996. évi XX. törvény, melléklet (adóazonosító jel). */
export function huTaxId(value: string): boolean {
  return isMultiple(value, [1, 2, 3, 4, 5, 6, 7, 8, 9, -1], 11);
}
