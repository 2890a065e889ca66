import { isRepeated } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

/** Ten less the sum with weights 10 to 2, modulo 11, never eleven: Learning Records Service. */
export function gbUln(value: string): boolean {
  const rest = weightedSum(value, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return !isRepeated(value) && rest !== 0 && 10 - rest === Number(value.charAt(9));
}
