import { isYymmdd } from "../arithmetic/calendar.ts";
import { digitsOf } from "../arithmetic/digits.ts";

/** Birth date and place of birth; 00, 17 to 20, 69, 70, 73, 80, 81 and 94 to 97 are no places. Jabatan Pendaftaran Negara. */
export function myNric(value: string): boolean {
  const digits = digitsOf(value);
  return isYymmdd(digits) && !noPlaces.has(digits.slice(6, 8)) && !digits.endsWith("0000");
}

const noPlaces = new Set(["00", "17", "18", "19", "20", "69", "70", "73", "80", "81", "94", "95", "96", "97"]);
