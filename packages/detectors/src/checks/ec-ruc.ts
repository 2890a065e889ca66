import { weightedSum } from "../arithmetic/weighted.ts";
import { ecCi } from "./ec-ci.ts";

/**
 * Thirteen digits: of a person the identity number and an establishment; of a public body (third digit 6) weights 3, 2, 7, …, 2 and of a company
 * (9) weights 4, 3, 2, 7, …, 2, modulo 11. SRI.
 */
export function ecRuc(value: string): boolean {
  const kind = value.charAt(2);
  if (value.endsWith("000") || value.slice(0, 2) > "30" || value.slice(0, 2) === "00") return false;
  if (kind === "6" && weightedSum(value, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0) return true;
  if (kind === "9") return weightedSum(value, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
  return ecCi(value);
}
