import { isRepeated } from "../arithmetic/digits.ts";

/** Region and seven digits, not all the same: Kassenärztliche Bundesvereinigung (no check digit is published). */
export function deBsnr(value: string): boolean {
  return !isRepeated(value) && value.slice(2) !== "0000000";
}
