import type { CheckPass } from "@assay/spec";
import { isIcao } from "../arithmetic/icao.ts";

/**
 * Ten characters are the serial number and its check digit; of nine the last may be it. Old cards have ten digits and D. Weights 7, 3, 1 modulo 10,
 * ICAO Doc 9303-3; Personalausweisverordnung, Anhang.
 */
export function deIdCard(value: string): boolean | CheckPass {
  const number = value.toUpperCase().replace(/D$/, "");
  return isIcao(number) && { normalised: number, why: "check digit" };
}
