import { remainder } from "../arithmetic/remainder.ts";

/** The number without its last digit, modulo 11 (13 digits) or 13 (15 digits), of it the last digit: Приказ Минфина 165н. */
export function ruOgrn(value: string): boolean {
  const rest = remainder(value.slice(0, -1), value.length === 13 ? 11 : 13);
  return rest % 10 === Number(value.slice(-1));
}
