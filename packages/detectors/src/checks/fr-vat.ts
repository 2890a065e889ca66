import { alphanumericsOf } from "../arithmetic/digits.ts";
import { isLuhn } from "../arithmetic/luhn.ts";
import { remainder } from "../arithmetic/remainder.ts";

const alphabet = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/**
 * Two check characters before the SIREN (Monaco's start with 000 and are no SIREN): digits are 12 + 3 SIREN modulo 97, letters follow a key of
 * base 34 and modulo 11. Code général des impôts, annexe I; European Commission, VAT number algorithms.
 */
export function frVat(value: string): boolean {
  const number = alphanumericsOf(value).replace(/^FR/, "");
  const siren = number.slice(2);
  if (!siren.startsWith("000") && !isLuhn(siren)) return false;
  if (/^\d\d/.test(number)) return (12 + 3 * remainder(siren, 97)) % 97 === Number(number.slice(0, 2));
  return !/^.?[IO]/.test(number) && byLetters(number, siren);
}

function byLetters(number: string, siren: string): boolean {
  const first = alphabet.indexOf(number.charAt(0));
  const key = first * (first < 10 ? 24 : 34) + alphabet.indexOf(number.charAt(1)) - (first < 10 ? 10 : 100);
  return (Number(siren) + 1 + Math.floor(key / 11)) % 11 === key % 11;
}
