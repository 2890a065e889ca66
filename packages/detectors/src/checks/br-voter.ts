import { digitAt, digitsOf } from "../arithmetic/digits.ts";
import { weightedSum } from "../arithmetic/weighted.ts";

/**
 * First check digit over the serial (weights 2 to 9), second over the state code and the first (7, 8, 9), modulo 11, ten written 0;
 * in São Paulo (01) and Minas Gerais (02) a remainder of 0 gives 1. Tribunal Superior Eleitoral, resolution 23.659.
 */
export function brVoter(value: string): boolean {
  const digits = digitsOf(value);
  const state = digits.slice(8, 10);
  if (state < "01" || state > "28") return false;
  const first = written(weightedSum(digits, [2, 3, 4, 5, 6, 7, 8, 9]), state);
  const second = written(weightedSum(digits.slice(8), [7, 8, 9]), state);
  return digitAt(digits, 10) === first && digitAt(digits, 11) === second;
}

function written(sum: number, state: string): number {
  const rest = sum % 11;
  return rest === 0 && state <= "02" ? 1 : rest % 10;
}
