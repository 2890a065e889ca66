import { isMultiple } from "../arithmetic/weighted.ts";

/** The seventh digit completes the first six with weights 4 and 9 to a multiple of 10: Kassenärztliche Bundesvereinigung, § 75 (7) SGB V. */
export function deLanr(value: string): boolean {
  return !value.startsWith("0000000") && isMultiple(value, [4, 9, 4, 9, 4, 9, 1], 10);
}
