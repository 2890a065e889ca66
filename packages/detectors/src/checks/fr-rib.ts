import { alphanumericsOf } from "../arithmetic/digits.ts";
import { remainder } from "../arithmetic/remainder.ts";

// Letters by the digit they stand for: A and J are 1, B, K and S are 2, …
const digitOf = "12345678912345678923456789";

/** Letters become digits; the whole is a multiple of 97: Comité français d'organisation et de normalisation bancaires, RIB. */
export function frRib(value: string): boolean {
  const digits = alphanumericsOf(value).replaceAll(/[A-Z]/g, (letter) => digitOf.charAt(letter.charCodeAt(0) - 65));
  return Number(digits) > 0 && remainder(digits, 97) === 0;
}
