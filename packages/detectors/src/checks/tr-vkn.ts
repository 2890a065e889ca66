import { digitAt, isRepeated } from "../arithmetic/digits.ts";

/** Each digit is moved up by its place, then multiplied by a power of two modulo 9; the sum completes to ten: Gelir İdaresi Başkanlığı. */
export function trVkn(value: string): boolean {
  let sum = 0;
  for (let place = 1; place <= 9; place++) {
    const moved = (digitAt(value, place - 1) + 10 - place) % 10;
    sum += moved === 9 ? 9 : (moved * 2 ** (10 - place)) % 9;
  }
  return !isRepeated(value) && (10 - (sum % 10)) % 10 === digitAt(value, 9);
}
