import type { CheckPass, CheckSurroundings } from "@assay/spec";
import { mod97 } from "../arithmetic/mod97.ts";
import { ibanStructures } from "../tables/iban-structures.ts";

/**
 * Country, length and structure by the SWIFT IBAN registry, and MOD 97-10: ISO 13616-1. Words that follow in groups of four are cut off by the
 * country's length.
 */
export function iban(value: string, { after }: CheckSurroundings): boolean | CheckPass {
  const country = value.slice(0, 2).toUpperCase();
  const { length, pattern } = structureOf(country);
  const end = endOf(value, length);
  if (end === 0 || /[\dA-Z@]/i.test(`${value.slice(end)}${after}`.charAt(0))) return false;
  const number = value.slice(0, end).replaceAll(/[ -]/g, "").toUpperCase();
  if (!pattern.test(number) || mod97(number.slice(4) + number.slice(0, 4)) !== 1) return false;
  return { normalised: number, part: [0, end], why: `${country}, mod 97` };
}

/** Where the last of so many letters and digits ends; 0 when there are fewer. */
function endOf(value: string, length: number): number {
  let count = 0;
  for (let index = 0; index < value.length && length > 0; index++) {
    if (value.charAt(index) !== " " && value.charAt(index) !== "-") count++;
    if (count === length) return index + 1;
  }
  return 0;
}

interface Structure {
  readonly length: number;
  readonly pattern: RegExp;
}

const classes: Readonly<Record<string, string>> = { n: "\\d", a: "[A-Z]", c: "[\\dA-Z]" };
const structures = new Map<string, Structure>();

function structureOf(country: string): Structure {
  const known = structures.get(country) ?? compiled(ibanStructures[country] ?? "");
  structures.set(country, known);
  return known;
}

function compiled(written: string): Structure {
  const parts = [...written.matchAll(/(\d+)([nac])/g)];
  const source = parts.map(([, count, kind = ""]) => `${classes[kind]}{${count}}`).join("");
  const length = parts.reduce((sum, [, count]) => sum + Number(count), 0);
  return { length: length === 0 ? 0 : length + 4, pattern: new RegExp(`^[A-Z]{2}\\d{2}${source}$`) };
}
