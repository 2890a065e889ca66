import type { CheckPass } from "@assay/spec";
import { isDate } from "../arithmetic/calendar.ts";

const months = "ABCDEHLMPRST";
const omocodia = "LMNPQRSTUV"; // the letter that stands for each digit where two people would share a code
const digitPlaces = [6, 7, 9, 10, 12, 13, 14];

// Value of 0–9 or A–J at odd places; K to Z follow.
const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/**
 * Name, birth date (day plus 40 for women), place, and a check letter modulo 26; digits may be replaced by letters (omocodia), so the
 * code is counted in its plain form. D.M. 23 December 1976.
 */
export function itCodiceFiscale(value: string): boolean | CheckPass {
  const code = value.toUpperCase().replaceAll(" ", "");
  const plain = code
    .split("")
    .map((character, index) => (digitPlaces.includes(index) ? digitFor(character) : character))
    .join("");
  const day = Number(plain.slice(9, 11)) % 40;
  if (!isDate(2000 + Number(plain.slice(6, 8)), months.indexOf(plain.charAt(8)) + 1, day)) return false;
  return (
    checkLetter(code) === code.charAt(15) && { normalised: plain.slice(0, 15), why: "birth date and check letter" }
  );
}

function digitFor(character: string): string {
  const digit = omocodia.indexOf(character);
  return digit < 0 ? character : String(digit);
}

function checkLetter(code: string): string {
  let sum = 0;
  for (let index = 0; index < 15; index++) {
    const value = Number.parseInt(code.charAt(index), 36);
    const place = value < 10 ? value : value - 10;
    sum += index % 2 === 0 ? (odd[place] ?? 0) : place;
  }
  return String.fromCharCode(65 + (sum % 26));
}
