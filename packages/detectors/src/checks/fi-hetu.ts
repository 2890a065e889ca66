import { isDate } from "../arithmetic/calendar.ts";
import { remainder } from "../arithmetic/remainder.ts";

/** Birth date, century sign (+, -, A–F, U–Y), individual number from 002, and the whole modulo 31 as a character. Valtioneuvoston asetus 128/2010. */
export function fiHetu(value: string): boolean {
  const code = value.toUpperCase();
  const century = centuryOf(code.charAt(6));
  const [day, month, year] = [code.slice(0, 2), code.slice(2, 4), code.slice(4, 6)].map(Number) as [
    number,
    number,
    number,
  ];
  if (!isDate(century + year, month, day) || code.slice(7, 10) < "002") return false;
  return (
    "0123456789ABCDEFHJKLMNPRSTUVWXY".charAt(remainder(code.slice(0, 6) + code.slice(7, 10), 31)) === code.charAt(10)
  );
}

function centuryOf(sign: string): number {
  if (sign === "+") return 1800;
  return /[A-F]/.test(sign) ? 2000 : 1900;
}
