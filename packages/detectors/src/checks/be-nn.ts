import { digitsOf } from "../arithmetic/digits.ts";

/**
 * 97 less the first nine digits modulo 97, a 2 before them for births since 2000; a month plus 20 or 40 marks a BIS number and 00 an unknown
 * date. Rijksregister, Koninklijk besluit of 3 April 1984.
 */
export function beNn(value: string): boolean {
  const digits = digitsOf(value);
  const month = Number(digits.slice(2, 4)) % 20;
  const day = Number(digits.slice(4, 6));
  if (month > 12 || Number(digits.slice(2, 4)) > 52 || day > longest(month) || digits.slice(6, 9) === "000")
    return false;
  const check = Number(digits.slice(9));
  const numbers = [
    digits.slice(0, 9),
    ...(Number(digits.slice(0, 2)) <= thisYear % 100 ? [`2${digits.slice(0, 9)}`] : []),
  ];
  return numbers.some((number) => 97 - (Number(number) % 97) === check);
}

const thisYear = new Date().getUTCFullYear();

function longest(month: number): number {
  if (month === 2) return 29;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
