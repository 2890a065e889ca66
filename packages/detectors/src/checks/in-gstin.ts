import { alphanumericsOf } from "../arithmetic/digits.ts";

/** Luhn over base 36 with the weights 1 and 2 in turn: Goods and Services Tax Network of India. */
export function inGstin(value: string): boolean {
  const number = alphanumericsOf(value);
  let sum = 0;
  for (let index = 0; index < 14; index++) {
    const product = Number.parseInt(number.charAt(index), 36) * (index % 2 === 0 ? 1 : 2);
    sum += Math.floor(product / 36) + (product % 36);
  }
  return (sum + Number.parseInt(number.charAt(14), 36)) % 36 === 0;
}
