import { alphanumericsOf, digitAt } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

const kinds: Readonly<Record<string, number>> = { V: 4, E: 8, J: 12, P: 16, G: 20, C: 24 };

/** The letter counts 4 to 24; weights 3, 2, 7, …, 2 modulo 11, ten and eleven written 0: SENIAT. */
export function veRif(value: string): boolean {
  const number = alphanumericsOf(value);
  const rest = ((kinds[number.charAt(0)] ?? 0) + weightedSum(number.slice(1), [3, 2, 7, 6, 5, 4, 3, 2])) % 11;
  return digitAt(number, 9) === (rest < 2 ? 0 : 11 - rest);
}
