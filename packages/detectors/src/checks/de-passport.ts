import type { CheckPass } from "@assay/spec";
import { isIcao } from "../arithmetic/icao.ts";

/**
 * Nine characters may stand alone; a tenth is their check digit, weights 7, 3, 1 modulo 10. Where the ninth checks the first eight, the number
 * was written without its last place. PassV, Anlage 1.
 */
export function dePassport(value: string): boolean | CheckPass {
  const number = value.toUpperCase();
  if (isIcao(number)) return { normalised: number.slice(0, 9), why: "check digit" };
  return /^[CFGHJK][\dA-Z]{8}$/.test(number) && { score: 0.15, why: "form" };
}
