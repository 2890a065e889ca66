import type { CheckSurroundings } from "@assay/spec";
import { alphanumericsOf } from "../arithmetic/digits.ts";
import { isFraction } from "../arithmetic/fraction.ts";
import { remainder } from "../arithmetic/remainder.ts";

/** 97 less the number modulo 97; Corsica's 2A and 2B count 19 and 18. INSEE, Répertoire national d'identification des personnes physiques. */
export function frNir(value: string, surroundings: CheckSurroundings): boolean {
  if (isFraction(surroundings)) return false;
  const number = alphanumericsOf(value);
  const digits = number.slice(0, 13).replace("2A", "19").replace("2B", "18");
  const month = Number(number.slice(3, 5));
  if (!((month >= 1 && month <= 12) || (month >= 20 && month <= 42) || month >= 50)) return false;
  return 97 - remainder(digits, 97) === Number(number.slice(13));
}
