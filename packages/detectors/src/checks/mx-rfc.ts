import { isYymmdd } from "../arithmetic/calendar.ts";

const alphabet = "0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ";

/** Name, date and a homoclave whose last character is a check modulo 11, weights 13 to 2: SAT, Resolución Miscelánea Fiscal, anexo 6. */
export function mxRfc(value: string): boolean {
  const code = value.toUpperCase().replaceAll(/[ -]/g, "");
  if (!isYymmdd(code.slice(-9, -3))) return false;
  const body = code.slice(0, -1).padStart(12, " ");
  let sum = 0;
  for (let index = 0; index < 12; index++) sum += (13 - index) * alphabet.indexOf(body.charAt(index));
  return code.slice(-1) === "0123456789A".charAt((11 - (sum % 11)) % 11);
}
