import type { CheckPass, CheckSurroundings } from "@assay/spec";
import { mod97 } from "../arithmetic/mod97.ts";
import { ibanStructures } from "../tables/iban-structures.ts";

/**
 * Country, length and structure by the SWIFT IBAN registry, and MOD 97-10: ISO 13616-1. Words that follow in groups of four are cut off by the
 * country's length.
 */
export function iban(value: string, { after }: CheckSurroundings): boolean | CheckPass {
  const country = value.slice(0, 2).toUpperCase();
  const structure = ibanStructures[country];
  if (structure === undefined) return false;
  const end = endOf(value, lengthOf(structure));
  if (end === 0 || /[\dA-Z@]/i.test(`${value.slice(end)}${after}`.charAt(0))) return false;
  const number = value.slice(0, end).replaceAll(/[ -]/g, "").toUpperCase();
  if (!fits(number.slice(4), structure) || mod97(number.slice(4) + number.slice(0, 4)) !== 1) return false;
  return { normalised: number, part: [0, end], why: `${country}, mod 97` };
}

/** Where the last of so many letters and digits ends; 0 when there are fewer. */
function endOf(value: string, length: number): number {
  let count = 0;
  for (let index = 0; index < value.length; index++) {
    if (value.charAt(index) !== " " && value.charAt(index) !== "-") count++;
    if (count === length) return index + 1;
  }
  return 0;
}

function lengthOf(structure: string): number {
  return structure.split(/[nac]/).reduce((sum, count) => sum + Number(count), 4);
}

/** Whether characters follow a structure such as `4a14n`. */
function fits(characters: string, structure: string): boolean {
  let at = 0;
  let count = 0;
  for (const sign of structure) {
    if (sign >= "0" && sign <= "9") count = count * 10 + Number(sign);
    else for (; count > 0; count--) if (!isOf(sign, characters.charAt(at++))) return false;
  }
  return at === characters.length;
}

function isOf(kind: string, character: string): boolean {
  const isDigit = character >= "0" && character <= "9";
  const isLetter = character >= "A" && character <= "Z";
  return (isDigit && kind !== "a") || (isLetter && kind !== "n");
}
