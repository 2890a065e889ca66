import { alphanumericsOf } from "../arithmetic/digits.ts";
import { isLuhn } from "../arithmetic/luhn.ts";

/**
 * Luhn over the seven digits gives a digit or, counted J = 0, A = 1 to I = 9, a letter: a letter for P, Q, R, S, N and W, a digit for A, B, E
 * and H, either for the rest. Orden EHA/451/2008.
 */
export function esCif(value: string): boolean {
  const number = alphanumericsOf(value);
  const control = number.charAt(8);
  const digit = "JABCDEFGHI".indexOf(control);
  if (digit < 0) return !/^[PQRSNW]/.test(number) && isLuhn(number.slice(1));
  return !/^[ABEH]/.test(number) && isLuhn(number.slice(1, 8) + digit);
}
