import type { CheckPass } from "@assay/spec";
import { icaoCheckDigit, isIcao } from "../arithmetic/icao.ts";

interface Layout {
  /** Fields whose last character checks the rest: start and end in the line. */
  readonly checked: readonly (readonly [number, number])[];
  readonly number: readonly [number, number];
}

const twoLines: Layout = {
  checked: [
    [0, 10],
    [13, 20],
    [21, 28],
  ],
  number: [0, 9],
};
const firstOfThree: Layout = { checked: [[5, 15]], number: [5, 14] };

/**
 * Document number, birth date and expiry each carry a check digit, weights 7, 3, 1: ICAO Doc 9303-4 (TD3), -5 (TD1), -6 (TD2), -7 (visas). The line
 * that holds the number decides; an old TD1 with a long number has `<` for its check digit.
 */
export function mrz(value: string): boolean | CheckPass {
  const lines = value.toUpperCase().split(/\s+/);
  const line = (lines[0]?.length === 30 ? lines[0] : lines.at(-1)) ?? "";
  const layout = line.length === 30 ? firstOfThree : twoLines;
  if (!layout.checked.every(([start, end]) => isIcao(line.slice(start, end)))) return false;
  if (line.length === 30 && lines.length > 1 && !secondOfThree(lines[1] ?? "")) return false;
  return { normalised: line.slice(...layout.number).replaceAll("<", ""), why: "check digits" };
}

function secondOfThree(line: string): boolean {
  return (
    icaoCheckDigit(line.slice(0, 6)) === Number(line.charAt(6)) &&
    icaoCheckDigit(line.slice(8, 14)) === Number(line.charAt(14))
  );
}
