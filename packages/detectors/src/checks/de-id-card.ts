import type { CheckPass } from "@assay/spec";
import { isIcao } from "../arithmetic/icao.ts";

/**
 * Ten characters are the serial number and its check digit; of nine the last may be it, and a T and eight digits go without. Old cards have ten digits and D. Weights 7, 3, 1 modulo 10,
 * ICAO Doc 9303-3; Personalausweisverordnung, Anhang.
 */
export function deIdCard(value: string): boolean | CheckPass {
  const number = value.toUpperCase().replace(/D$/, "");
  if (isIcao(number)) return { normalised: number, why: "check digit" };
  return /^T\d{8}$/.test(number) && { score: 0.1, why: "serial number without check digit" };
}
