import { digitsOf, isRepeated } from "../arithmetic/digits.ts";
import { isMultiple } from "../arithmetic/weighted.ts";

/** Two blocks with weights 7, 1, 3, 9, …, each completed to ten: Banco Central de la República Argentina, CBU and CVU. */
export function arCbu(value: string): boolean {
  const digits = digitsOf(value);
  return (
    !isRepeated(digits) &&
    isMultiple(digits, [7, 1, 3, 9, 7, 1, 3, 1], 10) &&
    isMultiple(digits.slice(8), [3, 9, 7, 1, 3, 9, 7, 1, 3, 9, 7, 1, 3, 1], 10)
  );
}
