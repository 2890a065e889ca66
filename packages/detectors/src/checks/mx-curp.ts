import { isYymmdd } from "../arithmetic/calendar.ts";

const alphabet = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ";

/** Name, birth date, sex, state; weights 18 to 2 over base 37, modulo 10: RENAPO, instructivo normativo CURP. */
export function mxCurp(value: string): boolean {
  const code = value.toUpperCase();
  let sum = 0;
  for (let index = 0; index < 17; index++) sum += (18 - index) * alphabet.indexOf(code.charAt(index));
  return isYymmdd(code.slice(4, 10)) && String((10 - (sum % 10)) % 10) === code.charAt(17);
}
