import { isDdmmyy } from "../arithmetic/calendar.ts";
import { isMultiple } from "../arithmetic/weighted.ts";

/** Sex and century, birth date, region, serial; weights 7, 3, 1 modulo 10: Davlat personallashtirish markazi, JShShIR. */
export function uzPinfl(value: string): boolean {
  return isDdmmyy(value.slice(1, 7)) && isMultiple(value, [7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1, 7, -1], 10);
}
