import { isYymmdd } from "../arithmetic/calendar.ts";

/** Birth date, century, serial: Carné de Identidad of Cuba. */
export function cuNi(value: string): boolean {
  return isYymmdd(value);
}
