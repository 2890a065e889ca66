import { alphanumericsOf, digitAt, isRepeated } from "../arithmetic/digits.ts";
import { completingDigit } from "../arithmetic/weighted.ts";

const weights = [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];

/**
 * Two check digits modulo 11; from July 2026 the first twelve places may be letters, each counting its ASCII code less 48, as digits do:
 * Receita Federal do Brasil, Instrução Normativa RFB 2.229 of 2024.
 */
export function brCnpj(value: string): boolean {
  const number = alphanumericsOf(value);
  return (
    !isRepeated(number.slice(0, 12)) &&
    completingDigit(number, weights) === digitAt(number, 12) &&
    completingDigit(number, [6, ...weights]) === digitAt(number, 13)
  );
}
