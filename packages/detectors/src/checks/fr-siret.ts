import { digitsOf, isRepeated } from "../arithmetic/digits.ts";
import { isLuhn } from "../arithmetic/luhn.ts";

/** Luhn over SIREN and over SIRET; of La Poste (356 000 000) the digits add up to a multiple of 5. INSEE, Sirene. */
export function frSiret(value: string): boolean {
  const digits = digitsOf(value);
  if (isRepeated(digits) || !isLuhn(digits.slice(0, 9))) return false;
  if (isLuhn(digits)) return true;
  return digits.startsWith("356000000") && digits.split("").reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0;
}
